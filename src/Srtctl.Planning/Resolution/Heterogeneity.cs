using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Resolution;

/// <summary>Whether a job becomes a heterogeneous SLURM job, and what that excludes.</summary>
internal static class Heterogeneity
{
    /// <summary>The job's own word, else the site's; aggregated jobs have one component only.</summary>
    public static bool Of(Job job, ClusterSettings cluster) =>
        job.Deployment is Disaggregated deployment && (deployment.Heterogeneous ?? cluster.UseHeterogeneousJobs);

    /// <summary>Checks a heterogeneous job.</summary>
    public static void Check(Job job, ClusterSettings cluster, Findings findings)
    {
        if (!Of(job, cluster))
            return;
        const string Remedy = "Leave the reserved node out, or set Heterogeneous to false.";
        if (job.Placement.DedicatedFrontend)
            findings.Error(
                "SRT1015", "Placement.DedicatedFrontend",
                "A heterogeneous job has no node for the frontend outside its two components.", Remedy);
        if (job.Placement.DedicatedClient)
            findings.Error(
                "SRT1015", "Placement.DedicatedClient",
                "A heterogeneous job has no node for the client outside its two components.", Remedy);
        foreach (var (role, pool) in job.Deployment.Pools)
            if (pool.Nodes == 0)
                findings.Error(
                    "SRT1015", $"Deployment.{role}.Nodes",
                    $"{role} has no nodes of its own, and a component of a heterogeneous job needs one.",
                    "Give the pool nodes, or set Heterogeneous to false.");
    }
}
