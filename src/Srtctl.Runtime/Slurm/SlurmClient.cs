using Srtctl.Model.Collections;
using Srtctl.Runtime.Processes;

namespace Srtctl.Runtime.Slurm;

/// <summary>SLURM's command-line tools. Every call has a time limit.</summary>
public sealed class SlurmClient(TimeProvider time)
{
    /// <summary>How long <c>sbatch</c> may take: a loaded controller answers slowly.</summary>
    public TimeSpan SubmitTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long every other tool may take.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Submits a batch script so that the job waits until it is released.</summary>
    /// <param name="script">Path of the script.</param>
    /// <param name="workingDirectory">The job's working directory.</param>
    /// <param name="removedEnvironment">Variables <c>sbatch</c> must not see.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task<ToolAnswer> SubmitHeldAsync(
        string script, string workingDirectory, EquatableArray<string> removedEnvironment, CancellationToken cancellation) =>
        new ToolCall
        {
            Program = "sbatch",
            Arguments = ["--hold", "--parsable", script],
            WorkingDirectory = workingDirectory,
            RemovedEnvironment = removedEnvironment,
            Timeout = SubmitTimeout,
        }.RunAsync(time, cancellation);

    /// <summary>Lets a held job run.</summary>
    public Task<ToolAnswer> ReleaseAsync(string jobId, CancellationToken cancellation) =>
        AskAsync("scontrol", ["release", jobId], cancellation);

    /// <summary>Cancels a job: its processes get SIGTERM, and after SLURM's grace SIGKILL.</summary>
    public Task<ToolAnswer> CancelAsync(string jobId, CancellationToken cancellation) =>
        AskAsync("scancel", [jobId], cancellation);

    /// <summary>What SLURM knows about a job; accounting is asked when the controller has forgotten it.</summary>
    public async Task<SlurmJobAnswer> FindAsync(string jobId, CancellationToken cancellation)
    {
        var shown = await AskAsync("scontrol", ["show", "job", "--oneliner", jobId], cancellation);
        if (shown.Succeeded)
            return new SlurmJobAnswer(SlurmJobText.OfScontrol(shown.Output.Split('\n')[0]), null);
        if (!shown.Error.Contains("Invalid job id", StringComparison.OrdinalIgnoreCase))
            return new SlurmJobAnswer(null, $"scontrol: {shown.Problem}");
        var accounted = await AskAsync("sacct", SacctArguments(jobId), cancellation);
        return new SlurmJobAnswer(accounted.Succeeded ? SlurmJobText.OfSacct(accounted.Output.Split('\n')[0]) : null, null);
    }

    /// <summary>The user's jobs that wait or run.</summary>
    public async Task<QueueAnswer> QueueAsync(CancellationToken cancellation)
    {
        var listed = await AskAsync("squeue", ["--me", "--noheader", $"--format={QueueText.Format}"], cancellation);
        return listed.Succeeded
            ? new QueueAnswer(QueueText.Jobs(listed.Output), null)
            : new QueueAnswer([], $"SLURM's jobs are not known: {listed.Problem}");
    }

    private static EquatableArray<string> SacctArguments(string jobId) =>
        ["--noheader", "--parsable2", "--allocations", "--jobs", jobId, "--format=State,ExitCode,NodeList,Elapsed"];

    private Task<ToolAnswer> AskAsync(string program, EquatableArray<string> arguments, CancellationToken cancellation) =>
        new ToolCall { Program = program, Arguments = arguments, Timeout = QueryTimeout }.RunAsync(time, cancellation);
}
