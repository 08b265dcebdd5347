using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>What a run amounts to.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="JobId">The job.</param>
/// <param name="Started">Start.</param>
/// <param name="Ended">End.</param>
/// <param name="Cause">First cause; null when it completed.</param>
internal sealed record RunConclusion(
    LaunchPlan Plan, string JobId, DateTimeOffset Started, DateTimeOffset Ended, Incident? Cause)
{
    /// <summary>The result file's content.</summary>
    public RunResult ToResult() => new()
    {
        JobId = JobId,
        JobName = Plan.Job.Name,
        Status = Cause?.Kind switch
        {
            null => "completed",
            IncidentKind.Cancelled => "cancelled",
            IncidentKind.TimeLimit => "timeout",
            _ => "failed",
        },
        ExitCode = Cause?.ExitStatus ?? 0,
        Rehearsal = Plan.Execution.Rehearsal,
        StartedAt = Started,
        EndedAt = Ended,
        Failure = Cause?.Failure,
    };

    /// <summary>The status API's word for a result.</summary>
    public static string StatusWord(RunResult result) => result.Status is "completed" or "timeout" ? result.Status : "failed";

    /// <summary>The sentence existing monitors recognise the end by.</summary>
    public static string Sentence(RunResult result) => result.Status switch
    {
        "completed" => "Benchmark completed successfully",
        "failed" => $"Benchmark failed with exit code {result.ExitCode}",
        _ => $"Job {result.Status} with exit code {result.ExitCode}",
    };
}
