using System.Text.Json;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Comparison;

/// <summary>Compares plans by what is written of them.</summary>
public static class PlanDifferences
{
    private const string Nothing = "nothing";
    private const int LongestValue = 200;

    /// <summary>Every place where two plans differ; none when they are equal.</summary>
    public static EquatableArray<PlanDifference> Between(LaunchPlan first, LaunchPlan second)
    {
        if (first == second)
            return [];
        using var firstDocument = JsonDocument.Parse(PlanJson.Write(first));
        using var secondDocument = JsonDocument.Parse(PlanJson.Write(second));
        return EquatableArray.From(Compare("", firstDocument.RootElement, secondDocument.RootElement).ToArray());
    }

    private static IEnumerable<PlanDifference> Compare(string path, JsonElement first, JsonElement second) =>
        (first.ValueKind, second.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Entries(path, first, second),
            (JsonValueKind.Array, JsonValueKind.Array) => Items(path, first, second),
            _ when JsonElement.DeepEquals(first, second) => [],
            _ => [new(path, Shown(first), Shown(second))],
        };

    private static IEnumerable<PlanDifference> Entries(string path, JsonElement first, JsonElement second)
    {
        var names = first.EnumerateObject().Concat(second.EnumerateObject()).Select(static entry => entry.Name);
        return names.Distinct().SelectMany(name => Pair(
            path.Length == 0 ? name : $"{path}.{name}",
            first.TryGetProperty(name, out var one) ? one : null,
            second.TryGetProperty(name, out var other) ? other : null));
    }

    private static IEnumerable<PlanDifference> Items(string path, JsonElement first, JsonElement second) =>
        Enumerable.Range(0, Math.Max(first.GetArrayLength(), second.GetArrayLength())).SelectMany(index => Pair(
            $"{path}[{index}]",
            index < first.GetArrayLength() ? first[index] : null,
            index < second.GetArrayLength() ? second[index] : null));

    private static IEnumerable<PlanDifference> Pair(string path, JsonElement? first, JsonElement? second) =>
        (first, second) switch
        {
            ({ } one, { } other) => Compare(path, one, other),
            _ => [new(path, Shown(first), Shown(second))],
        };

    private static string Shown(JsonElement? element)
    {
        var text = element?.GetRawText() ?? Nothing;
        return text.Length > LongestValue ? $"{text[..LongestValue]}…" : text;
    }
}
