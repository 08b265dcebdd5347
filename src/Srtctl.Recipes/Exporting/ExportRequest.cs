using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Recipes.Exporting;

/// <summary>A job that becomes a recipe.</summary>
/// <param name="Job">The job.</param>
/// <param name="Nodes">Nodes of each pool: a recipe always says them, a job may leave them to the planner.</param>
public sealed record ExportRequest(Job Job, EquatableMap<Role, int> Nodes)
{
    /// <summary>A job with the nodes that its plan gives each pool.</summary>
    public static ExportRequest Of(Job job, LaunchPlan plan)
    {
        (Role Role, int? Nodes)[] pools =
        [
            (Role.Prefill, plan.Resources.PrefillNodes), (Role.Decode, plan.Resources.DecodeNodes),
            (Role.Aggregated, plan.Resources.AggNodes),
        ];
        return new ExportRequest(job, EquatableMap.From(
            from pool in pools
            where pool.Nodes is not null
            select KeyValuePair.Create(pool.Role, pool.Nodes.GetValueOrDefault())));
    }

    internal bool InDynamo => Job.Frontend is DynamoFrontend;

    /// <summary>The flags of the first pool when all pools have this engine; else null.</summary>
    internal TOptions? EngineOf<TOptions>()
        where TOptions : EngineOptions =>
        Job.Deployment.Pools.All(static pool => pool.Pool.Options is TOptions)
            ? Job.Deployment.Pools.First().Pool.Options as TOptions
            : null;
}
