using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Profiling;

namespace Srtctl.Planning.Checks;

/// <summary>What shows only once workers have GPUs.</summary>
internal static class LayoutChecks
{
    public static void Run(Job job, Layout layout, IEnginePlanner engine, Findings findings)
    {
        ProfilingChecks.Run(job, engine, findings);
        foreach (var (shape, (role, pool)) in layout.Pools.Zip(job.Deployment.Pools))
        {
            engine.Check(job, shape, pool, findings);
            if (shape.Nodes > shape.NodesNeeded)
                findings.Warning(
                    "SRT1006", $"Deployment.{role}.Nodes",
                    $"{shape.Replicas} workers of {shape.GpusPerReplica} GPUs fill {shape.NodesNeeded} nodes, and "
                        + $"{shape.Nodes} are asked for.",
                    $"Set Nodes to {shape.NodesNeeded}, or leave it out.");
        }
    }
}
