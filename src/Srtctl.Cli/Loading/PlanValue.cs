using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Recipes.Editing;

namespace Srtctl.Cli.Loading;

/// <summary>Looks a value up in <c>plan.json</c>.</summary>
internal static class PlanValue
{
    /// <summary>The value at a path as JSON; null when nothing is there.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">For example <c>allocation.nodes</c> or <c>stages[1].processes[0].log</c>.</param>
    public static string? Find(LaunchPlan plan, string path)
    {
        if (EditPath.Parse(path) is not { } steps)
            return null;
        using var document = JsonDocument.Parse(PlanJson.Write(plan));
        JsonElement? place = document.RootElement;
        foreach (var step in steps)
            place = place is { } found ? Part(found, step) : null;
        return place is { ValueKind: not JsonValueKind.Null } value ? JsonSerializer.Serialize(value) : null;
    }

    private static JsonElement? Part(JsonElement value, string step) => (value.ValueKind, EditPath.IndexOf(step)) switch
    {
        (JsonValueKind.Array, { } index) when index < value.GetArrayLength() => value[index],
        (JsonValueKind.Object, _) => value.EnumerateObject()
            .Where(member => EditPath.Same(member.Name, step))
            .Select(static member => (JsonElement?)member.Value)
            .FirstOrDefault(),
        _ => null,
    };
}
