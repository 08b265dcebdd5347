using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Reading;

/// <summary>What readers of one section need to know of the others.</summary>
/// <param name="Engine">Word in <c>backend.type</c>.</param>
/// <param name="Frontend">Word in <c>frontend.type</c>.</param>
/// <param name="Benchmark">Word in <c>benchmark.type</c>.</param>
/// <param name="Roles">Roles of the workers.</param>
internal sealed record RecipeOutline(string Engine, string Frontend, string Benchmark, EquatableArray<Role> Roles)
{
    /// <summary>True when workers run inside Dynamo's runtime.</summary>
    public bool InDynamo => Frontend == "dynamo";

    /// <summary>True when prefill and decode are separate.</summary>
    public bool IsDisaggregated => !Roles.Contains(Role.Aggregated);
}
