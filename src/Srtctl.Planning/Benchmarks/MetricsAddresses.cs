using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Where workers show their metrics.</summary>
internal static class MetricsAddresses
{
    /// <summary>
    /// Variable that gives the KV block manager of Dynamo's vLLM and TensorRT-LLM workers a metrics server.
    /// </summary>
    private const string BlockManagerPort = "DYN_KVBM_METRICS_PORT";

    public static IReadOnlyList<PlanText> Of(ResolvedJob job, MetricsSource source) => source switch
    {
        MetricsSource.None => [],
        MetricsSource.Leaders => [.. Leaders(job).Select(leader => Leader(job, leader)), .. BlockManagers(job)],
        _ => [.. Processes(job), .. BlockManagers(job)],
    };

    private static IEnumerable<PlanText> Processes(ResolvedJob job)
    {
        var ranks = job.Layout.Ranks.OrderBy(static rank => (rank.Slot, rank.Ports.System));
        return job.Frontend.Runtime == WorkerRuntime.Dynamo
            ? ranks.Select(static rank =>
                PlanText.Of($"http://{TextPart.Address(rank.Slot)}:{rank.Ports.System}/metrics"))
            : ranks.Where(static rank => rank.IsLeader).Select(rank => Leader(job, rank));
    }

    private static IEnumerable<WorkerRank> Leaders(ResolvedJob job) =>
        job.Layout.Ranks.Where(static rank => rank.IsLeader);

    private static PlanText Leader(ResolvedJob job, WorkerRank leader) =>
        PlanText.Of($"http://{WorkerAddresses.Endpoint(job, leader)}/metrics");

    private static IEnumerable<PlanText> BlockManagers(ResolvedJob job)
    {
        var (role, pool) = job.Job.Deployment.Pools.First();
        var port = Value(pool.Environment) ?? Value(job.Job.Environment);
        return port is null ? [] : job.Layout.Leaders(role).Select(leader =>
            PlanText.Of($"http://{TextPart.Address(leader.Slot)}:{port}/metrics"));
    }

    private static string? Value(EquatableMap<string, EnvironmentValue> environment) =>
        environment.TryGetValue(BlockManagerPort, out var value) && !value.IsSecret ? value.Text : null;
}
