using Srtctl.Generators.Diagnostics;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>The names one catalog has used so far: spellings, properties and enums.</summary>
internal sealed class CatalogNames(string record, Findings findings)
{
    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _properties = [.. CatalogKeys.ReservedProperties, record];
    private readonly Dictionary<string, ChoiceType> _choiceTypes = new(StringComparer.Ordinal);

    public EquatableList<ChoiceType> ChoiceTypes =>
        _choiceTypes.Values.OrderBy(static type => type.Name, StringComparer.Ordinal).ToEquatableList();

    public void AddSpellings(Flag flag, JsonFields fields)
    {
        AddSpelling(flag.Spelling, "flag", fields);
        foreach (var alias in flag.Aliases)
            AddSpelling(alias, "aliases", fields);
        if (flag.Negative is { } negative)
            AddSpelling(negative, "negative", fields);
        foreach (var alias in flag.NegativeAliases)
            AddSpelling(alias, "negativeAliases", fields);
    }

    public void AddProperty(string property, JsonFields fields)
    {
        if (!_properties.Add(property))
            findings.Add(DiagnosticDescriptors.PropertyNameTaken, fields.SpanOf("flag"), property, record);
    }

    public void AddChoices(Flag flag, JsonFields fields)
    {
        if (flag.EnumName is not { } name)
            return;
        var members = CSharpNames.Of([.. flag.Choices]);
        var choices = members.Zip(flag.Choices, static (member, choice) => new Choice(member, choice));
        var type = new ChoiceType(name, flag.Group, flag.Spelling, choices.ToEquatableList());
        if (!_choiceTypes.TryGetValue(name, out var earlier))
            _choiceTypes.Add(name, type);
        else if (!earlier.Choices.Equals(type.Choices))
            findings.Add(DiagnosticDescriptors.ConflictingChoices, fields.SpanOf("choices"), name);
    }

    private void AddSpelling(string spelling, string key, JsonFields fields)
    {
        if (spelling.Length > 0 && !_spellings.Add(spelling))
            findings.Add(DiagnosticDescriptors.DuplicateFlag, fields.SpanOf(key), spelling);
    }
}
