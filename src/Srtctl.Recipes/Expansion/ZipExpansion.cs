using Srtctl.Model.Collections;
using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>Expands a section whose lists are values that change together, one per variant.</summary>
internal static class ZipExpansion
{
    /// <summary>One section per variant; none when a finding says why.</summary>
    public static IReadOnlyList<YamlMap> Of(string key, YamlMap section, RecipeFindings findings)
    {
        var lists = Lists(section).ToArray();
        if (lists.Length == 0)
            findings.Error(
                "SRT1432", section.Mark, $"'{key}' has no list, so there is nothing to take values from.",
                "Give at least one key a list of values, or call the section override_NAME.");
        foreach (var empty in lists.Where(static list => list.Items.IsEmpty))
            findings.Error("SRT1432", empty.Mark, $"A list in '{key}' is empty.", "Write one value per variant.");
        var several = lists.Where(static list => list.Items.Count > 1).ToArray();
        foreach (var other in several.Where(list => list.Items.Count != several[0].Items.Count))
            findings.Error(
                "SRT1432", other.Mark,
                $"This list has {other.Items.Count} values, the one at {several[0].Mark.In(findings.File)} has "
                    + $"{several[0].Items.Count}.",
                "Lists of one section have equally many values, or a single one for all variants.");
        if (findings.HasErrors)
            return [];
        var count = several.Length == 0 ? 1 : several[0].Items.Count;
        return [.. Enumerable.Range(0, count).Select(index => At(section, index))];
    }

    private static IEnumerable<YamlList> Lists(YamlMap section) => section.Entries.SelectMany(static entry =>
        entry.Value switch
        {
            YamlList list => [list],
            YamlMap map => Lists(map),
            _ => Enumerable.Empty<YamlList>(),
        });

    /// <summary>A list's null means that this variant keeps what the base says.</summary>
    private static YamlMap At(YamlMap section, int index) => section with
    {
        Entries = EquatableArray.From(section.Entries
            .Select(entry => entry with { Value = At(entry.Value, index) })
            .Where((entry, place) => entry.Value is not YamlScalar { Value: ConfigNull }
                || section.Entries[place].Value is not YamlList)),
    };

    private static YamlNode At(YamlNode node, int index) => node switch
    {
        YamlList { Items: [var only] } => only,
        YamlList list => list.Items[index],
        YamlMap map => At(map, index),
        var scalar => scalar,
    };
}
