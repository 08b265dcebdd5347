using Srtctl.Model.Plans;

namespace Srtctl.Model.Runs;

/// <summary>A directory on a node's own disk for what a run does not keep. The agent removes it at the end.</summary>
public static class NodeScratch
{
    private const string Prefix = "/tmp/srtctl-";

    /// <summary>The directory, for the plan.</summary>
    public static PlanText Planned { get; } = PlanText.Of($"{Prefix}{TextPart.JobId}");

    /// <summary>The directory of one job.</summary>
    /// <param name="jobId">SLURM job ID.</param>
    public static string Of(string jobId) => Prefix + jobId;
}
