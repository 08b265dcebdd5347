using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>The decode workers that can be slowed down.</summary>
internal static class SlowDownTargets
{
    /// <summary>Whether decode workers are servers of their own that know the request.</summary>
    public static bool AreReachable(Job job) =>
        job.Deployment is Disaggregated && FrontendRegistry.For(job.Frontend) is { WorkerControl: "" };

    /// <summary>Their addresses; none when the job asks for nothing, or asks in vain.</summary>
    public static IReadOnlyList<PlanText> Of(ResolvedJob job, SaBench bench) =>
        bench.SlowDown is { Pause.Ticks: > 0, Duration.Ticks: > 0 } && AreReachable(job.Job)
            ? [.. job.Layout.Leaders(Role.Decode).Select(leader =>
                PlanText.Of($"http://{WorkerAddresses.Endpoint(job, leader)}"))]
            : [];
}
