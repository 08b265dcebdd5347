using System.Text.Json;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Processes;
using Srtctl.Runtime.Slurm;
using Srtctl.Runtime.Text;

namespace Srtctl.Runtime.Submission;

/// <summary>
/// Submits a plan. The job is held until its run directory is in place, so it can never start before its files are there,
/// and whatever fails after SLURM took the job cancels it again.
/// </summary>
public sealed class Submitter(SlurmClient slurm, TimeProvider time)
{
    private readonly ProgramCopies _programs = new();

    /// <summary>Submits; never throws for what SLURM or the file system does.</summary>
    public async Task<SubmissionOutcome> SubmitAsync(SubmissionRequest request, CancellationToken cancellation)
    {
        StagedRun? staged = null;
        try
        {
            staged = StagedRun.Create(request, _programs);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(SubmissionFindings.NotStaged(request.OutputDirectory, error.Message));
        }

        var answer = await slurm.SubmitHeldAsync(
            staged.Directory.BatchScript, request.OutputDirectory, SbatchVariables.Overriding(request.Plan), cancellation);
        var jobName = request.Plan.Job.Name;
        switch (answer)
        {
            case { Outcome: ToolOutcome.TimedOut }:
                return Failed(SubmissionFindings.NoAnswer(jobName, slurm.SubmitTimeout)) with { IsUnclear = true };
            case { Outcome: ToolOutcome.NotStarted }:
                staged.Discard();
                return Failed(SubmissionFindings.NoSbatch());
            case { Succeeded: false }:
                staged.Discard();
                return Failed(SubmissionFindings.Refused(answer.Problem));
            default:
                return SubmittedJobId.Parse(answer.Output) is { } jobId
                    ? await CompleteAsync(request, staged, jobId)
                    : Failed(SubmissionFindings.UnclearAnswer(jobName, answer.Output)) with { IsUnclear = true };
        }
    }

    /// <summary>From here on the job exists, so nothing is abandoned half way: cancellation is not listened to.</summary>
    private async Task<SubmissionOutcome> CompleteAsync(SubmissionRequest request, StagedRun staged, string jobId)
    {
        try
        {
            if (!staged.TryPlace(request.OutputDirectory, jobId))
            {
                staged.Discard();
                var existing = Path.Combine(request.OutputDirectory, jobId);
                return Failed(SubmissionFindings.RunDirectoryExists(existing, await UndoAsync(jobId)));
            }

            foreach (var (runtime, agent) in request.Agents)
                _programs.Remember(agent, staged.Directory.Agent(runtime));
            var metadata = PlanMetadata.Of(request.Plan, jobId, time.GetUtcNow());
            AtomicFile.Write(
                staged.Directory.Metadata(jobId), JsonSerializer.Serialize(metadata, RunJsonContext.Default.JobMetadata) + "\n");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(SubmissionFindings.NotPlaced(staged.Directory.Path, error.Message, await UndoAsync(jobId)));
        }

        var released = await slurm.ReleaseAsync(jobId, CancellationToken.None);
        return released.Succeeded
            ? new SubmissionOutcome { JobId = jobId, Directory = staged.Directory }
            : Failed(SubmissionFindings.NotReleased(jobId, released.Problem, await UndoAsync(jobId)));
    }

    private async Task<string> UndoAsync(string jobId)
    {
        var cancelled = await slurm.CancelAsync(jobId, CancellationToken.None);
        return cancelled.Succeeded
            ? $"Job {jobId} was cancelled."
            : $"Job {jobId} could not be cancelled ({cancelled.Problem}): it is held; remove it with scancel {jobId}.";
    }

    private static SubmissionOutcome Failed(Diagnostic problem) => new() { Problem = problem };
}
