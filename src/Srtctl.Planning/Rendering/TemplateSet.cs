using Srtctl.Model.Collections;

namespace Srtctl.Planning.Rendering;

/// <summary>Text templates by file name, with a site's own in place of the built-in ones.</summary>
/// <param name="Overrides">Text by template file name, for example <c>sbatch_script.sh.template</c>.</param>
public sealed record TemplateSet(EquatableMap<string, string> Overrides)
{
    /// <summary>The templates that come with srtctl.</summary>
    public static TemplateSet BuiltIn { get; } = new(EquatableMap<string, string>.Empty);
}
