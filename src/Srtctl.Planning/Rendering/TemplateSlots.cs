using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Rendering;

/// <summary>
/// Values for the slots of a template. A value is shell-quoted unless it is given as already safe text.
/// </summary>
public sealed class TemplateSlots
{
    private readonly Dictionary<string, PlanText> _values = new(StringComparer.Ordinal);

    /// <summary>Names that have a value.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>A value that becomes one shell word.</summary>
    public TemplateSlots Word(string name, string value) => Safe(name, ShellWord.Quote(value));

    /// <summary>Text that goes in as it is: it was made by srtctl and is valid in the template's language.</summary>
    public TemplateSlots Safe(string name, PlanText value)
    {
        _values[name] = value;
        return this;
    }

    internal bool TryGet(string name, out PlanText value) => _values.TryGetValue(name, out value);
}
