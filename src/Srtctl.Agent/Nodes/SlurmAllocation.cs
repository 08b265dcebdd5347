using Srtctl.Agent.Execution;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Nodes;

/// <summary>What SLURM says about the allocation the agent runs in.</summary>
/// <param name="JobId">Job ID.</param>
/// <param name="Components">Host names by component; one component for an ordinary job.</param>
internal sealed record SlurmAllocation(string JobId, IReadOnlyList<IReadOnlyList<string>> Components)
{
    /// <summary>Reads it from the environment.</summary>
    /// <exception cref="RunAbortedException">The agent is not in an allocation.</exception>
    public static SlurmAllocation Read(Func<string, string?> variable)
    {
        var jobId = variable("SLURM_JOB_ID") ?? variable("SLURM_JOBID") ?? throw Refused("SLURM_JOB_ID is not set");
        var components = new List<IReadOnlyList<string>>();
        while (variable($"SLURM_JOB_NODELIST_HET_GROUP_{components.Count}") is { } list)
            components.Add(Expand(list));
        if (components.Count == 0)
            components.Add(Expand(variable("SLURM_JOB_NODELIST") ?? variable("SLURM_NODELIST")
                ?? throw Refused("SLURM_JOB_NODELIST is not set")));
        return new SlurmAllocation(jobId, components);
    }

    /// <summary>All host names in slot order.</summary>
    public IReadOnlyList<string> Hosts => [.. Components.SelectMany(static component => component)];

    private static IReadOnlyList<string> Expand(string list)
    {
        try
        {
            return NodeList.Expand(list);
        }
        catch (FormatException failure)
        {
            throw Refused($"its node list cannot be read: {failure.Message}");
        }
    }

    private static RunAbortedException Refused(string why) => new(new RunFailure
    {
        Kind = "start-failed",
        Code = "SRT3003",
        Message = $"The agent does not run in an allocation of SLURM: {why}. Start it from the batch script of a job.",
    });
}
