using Srtctl.Model.Collections;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>
/// The section <c>sweep</c>: parameters with their values, either directly or under <c>parameters</c> beside a
/// <c>mode</c>.
/// </summary>
/// <param name="Parameters">Parameters in order, each with its values.</param>
/// <param name="Zips">True when the values change together; false when all combinations are meant.</param>
internal sealed record SweepSection(EquatableArray<YamlEntry> Parameters, bool Zips)
{
    private const int MostPoints = 100_000;
    private const string ModeKey = "mode";
    private const string ParametersKey = "parameters";

    /// <summary>Number of points.</summary>
    public int Count { get; private init; }

    /// <summary>The section; null when a finding says why there is none.</summary>
    public static SweepSection? Read(YamlNode node, RecipeFindings findings)
    {
        if (node is not YamlMap map)
        {
            findings.Error("SRT1430", node.Mark, $"'sweep' is a map of parameters, not {node.Describe()}.", Advice);
            return null;
        }

        var section = IsStructured(map)
            ? new SweepSection(map[ParametersKey] is YamlMap said ? said.Entries : [], IsZip(map[ModeKey], findings))
            : new SweepSection(map.Entries, false);
        var lists = section.Parameters.Select(parameter => Values(parameter, findings)).OfType<YamlList>().ToArray();
        return lists.Length == section.Parameters.Count ? section.Counted(lists, node, findings) : null;
    }

    /// <summary>The values of a point.</summary>
    public YamlNode[] ValuesAt(int point)
    {
        var values = new YamlNode[Parameters.Count];
        for (var parameter = values.Length - 1; parameter >= 0; parameter--)
        {
            var items = ((YamlList)Parameters[parameter].Value).Items;
            values[parameter] = items[Zips ? Math.Min(point, items.Count - 1) : point % items.Count];
            point = Zips ? point : point / items.Count;
        }

        return values;
    }

    private const string Advice = "Write a list of values for every parameter: 'tp: [4, 8]'.";

    private static bool IsStructured(YamlMap map) =>
        map[ParametersKey] is YamlMap && map.Entries.All(static entry => entry.Key is ModeKey or ParametersKey);

    private static bool IsZip(YamlNode? mode, RecipeFindings findings)
    {
        if (mode is null or YamlScalar { Text: "grid" or "zip" })
            return mode is YamlScalar { Text: "zip" };
        findings.Error("SRT1430", mode.Mark, $"'sweep.mode' is grid or zip, not {mode.Describe()}.",
            "Correct the word.");
        return false;
    }

    private static YamlList? Values(YamlEntry parameter, RecipeFindings findings)
    {
        if (parameter.Value is YamlList { Items.IsEmpty: false } list)
            return list;
        var found = parameter.Value is YamlList ? "an empty list" : parameter.Value.Describe();
        findings.Error(
            "SRT1430", parameter.Value.Mark, $"'sweep.{parameter.Key}' is a list of values, not {found}.", Advice);
        return null;
    }

    private SweepSection? Counted(YamlList[] lists, YamlNode node, RecipeFindings findings)
    {
        var lengths = lists.Select(static list => list.Items.Count).ToArray();
        var several = lengths.Where(static length => length > 1).Distinct().ToArray();
        if (Zips && several.Length > 1)
        {
            findings.Error(
                "SRT1430", node.Mark, $"Zipped parameters have {string.Join(" and ", several)} values.",
                "Give all of them equally many, or a single one.");
            return null;
        }

        var count = Zips ? lengths.Append(1).Max()
            : lengths.Aggregate(1.0, static (product, length) => product * length);
        if (count <= MostPoints)
            return this with { Count = (int)count };
        findings.Error("SRT1430", node.Mark, $"The sweep has {count:0} points; {MostPoints} are allowed.", "Split it.");
        return null;
    }
}
