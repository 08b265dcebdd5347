using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Runs;

/// <summary>The plan as it runs in one allocation: every reference bound, secrets as <c>***</c>.</summary>
internal static class PlanBinding
{
    /// <summary>The plan with literal text only.</summary>
    public static LaunchPlan Resolve(LaunchPlan plan, BoundAllocation allocation) => plan with
    {
        Endpoint = allocation.Bind(plan.Endpoint),
        Files = Map(plan.Files, file => file with { Content = allocation.Bind(file.Content) }),
        Stages = Map(plan.Stages, stage => stage with
        {
            Processes = Map(stage.Processes, process => Resolve(process, allocation)),
            Gate = Resolve(stage.Gate, allocation),
        }),
    };

    private static ProcessSpec Resolve(ProcessSpec process, BoundAllocation allocation) => process with
    {
        Launch = Map(process.Launch, word => (PlanText)allocation.Bind(word)),
        Command = Map(process.Command, part => part with
        {
            Args = Map(part.Args, word => (PlanText)allocation.Bind(word)),
        }),
        Environment = Map(process.Environment, variable => variable with { Value = allocation.Bind(variable.Value) }),
        Mounts = Map(process.Mounts, mount => mount with
        {
            Source = allocation.Bind(mount.Source),
            Target = allocation.Bind(mount.Target),
        }),
        Log = allocation.Bind(process.Log),
        Readiness = Resolve(process.Readiness, allocation),
    };

    private static ReadinessProbe? Resolve(ReadinessProbe? probe, BoundAllocation allocation) => probe switch
    {
        TcpProbe tcp => tcp with { Host = allocation.Bind(tcp.Host) },
        HttpProbe http => http with { Url = allocation.Bind(http.Url) },
        WorkerCountProbe count => count with { Url = allocation.Bind(count.Url) },
        _ => probe,
    };

    private static EquatableArray<TOut> Map<TIn, TOut>(EquatableArray<TIn> items, Func<TIn, TOut> map) =>
        [.. items.Select(map)];
}
