using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The GPUs that workers use, as the load generator puts them into the names of its result files.</summary>
internal static class GpuCounts
{
    public static void Add(CommandBuilder command, Layout layout)
    {
        command.Add(
            Origin.Planner, "--gpus", layout.Pools.Sum(static pool => pool.Replicas * pool.GpusPerReplica).ToString());
        if (layout.Count(Role.Aggregated) > 0)
            return;
        command.Add(Origin.Planner, "--disaggregated");
        foreach (var pool in layout.Pools)
            command.Add(Origin.Planner, $"--{pool.Role.Word()}-gpus", (pool.Replicas * pool.GpusPerReplica).ToString());
    }
}
