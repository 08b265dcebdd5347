using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Allocation;

/// <summary>What is asked of SLURM, in the order of the script's directives.</summary>
internal static class AllocationPlanner
{
    private static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromHours(1);

    /// <summary>
    /// SLURM checks time limits every 30 s and may signal up to a minute early, so that little is lost by asking for
    /// two minutes.
    /// </summary>
    private const int EarlyWarningSeconds = 120;

    public static AllocationRequest Of(ResolvedJob resolved, NodeRoles roles)
    {
        var (job, cluster) = (resolved.Job, resolved.Cluster);
        var tasks = resolved.Engine.TasksPerNode(job);
        var nodes = roles.Components.IsEmpty ? roles.Nodes : roles.Components[0];
        var limit = job.Slurm.TimeLimit ?? cluster.DefaultTimeLimit ?? DefaultTimeLimit;
        return new AllocationRequest
        {
            Nodes = roles.Nodes,
            GpusPerNode = job.Node.Gpus,
            GpuType = job.Node.Gpu.Name,
            TimeLimit = limit,
            EarlyWarning = EarlyWarning(limit),
            Components = roles.Components,
            Directives = EquatableArray.From(Directives(job, cluster, nodes, tasks, limit)),
        };
    }

    /// <summary>At most a quarter of the time: a job of a few minutes is not to be warned as it starts.</summary>
    private static TimeSpan EarlyWarning(TimeSpan limit) =>
        TimeSpan.FromSeconds(Math.Min(EarlyWarningSeconds, Math.Floor(limit.TotalSeconds / 4)));

    private static IEnumerable<Directive> Directives(
        Job job, ClusterSettings cluster, int nodes, int tasksPerNode, TimeSpan limit)
    {
        yield return new("job-name", job.Name, Origin.Job);
        yield return new("nodes", nodes.ToString(), Origin.Planner);
        yield return new("ntasks", (nodes * tasksPerNode).ToString(), Origin.Planner);
        yield return new("ntasks-per-node", tasksPerNode.ToString(), Origin.Planner);
        if (cluster.UseGpusPerNodeDirective)
            yield return new("gpus-per-node", job.Node.Gpus.ToString(), Origin.Job);
        if (cluster.UseSegmentDirective)
            yield return new("segment", nodes.ToString(), Origin.Cluster);
        if (cluster.UseExclusiveDirective)
            yield return new("exclusive", null, Origin.Cluster);
        foreach (var (name, mine, site) in (IEnumerable<(string, string?, string?)>)
            [
                ("account", job.Slurm.Account, cluster.DefaultAccount),
                ("partition", job.Slurm.Partition, cluster.DefaultPartition),
            ])
            if ((mine ?? site) is { } value)
                yield return new(name, value, mine is null ? Origin.Cluster : Origin.Job);
        yield return new(
            "time", SlurmTime(limit),
            job.Slurm.TimeLimit is not null ? Origin.Job
                : cluster.DefaultTimeLimit is not null ? Origin.Cluster
                : Origin.Planner);
        yield return new("no-requeue", null, Origin.Planner);
        yield return new("signal", $"B:USR1@{(long)EarlyWarning(limit).TotalSeconds}", Origin.Planner);
        foreach (var (name, value) in cluster.DefaultDirectives)
            if (!job.Slurm.Directives.ContainsKey(name))
                yield return new(name, NullWhenEmpty(value), Origin.Cluster);
        foreach (var (name, value) in job.Slurm.Directives)
            yield return new(name, NullWhenEmpty(value), Origin.Job);
    }

    /// <summary><c>[days-]hours:minutes:seconds</c>.</summary>
    private static string SlurmTime(TimeSpan limit) =>
        limit.Days > 0 ? limit.ToString(@"d\-hh\:mm\:ss") : limit.ToString(@"hh\:mm\:ss");

    private static string? NullWhenEmpty(string value) => value.Length == 0 ? null : value;
}
