using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Options;

/// <summary>
/// Flags of an engine that the planner passes itself, and what becomes of those that a recipe writes too.
/// </summary>
internal sealed record PlannerFlags
{
    /// <summary>For programs whose flags the planner leaves to the recipe.</summary>
    public static PlannerFlags None { get; } = new();

    /// <summary>Flags that say what the planner says anyway, and are left out without a word.</summary>
    public EquatableArray<string> Repeated { get; init; }

    /// <summary>Flags that are left out without a word when they have the planner's value.</summary>
    public EquatableMap<string, string> Same { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Flags whose value only has to be free on the node, such as ports: left out, with a remark.</summary>
    public EquatableArray<string> Chosen { get; init; }
}
