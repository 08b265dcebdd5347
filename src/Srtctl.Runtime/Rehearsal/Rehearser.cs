using System.ComponentModel;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;
using Srtctl.Runtime.Submission;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>Runs a plan on this machine: the same agent and run directory as on a cluster, pretend nodes, mock engines.</summary>
public sealed class Rehearser(TimeProvider time)
{
    private static readonly TimeSpan KillMargin = TimeSpan.FromSeconds(5);

    /// <summary>Rehearses to the end; cancelling asks the agent to wind down and waits for that.</summary>
    public async Task<RehearsalOutcome> RehearseAsync(
        RehearsalRequest request, Action<RunDirectory> onStart, Action<RunEvent> onEvent, CancellationToken cancellation)
    {
        var (reserved, taken) = LoopbackBlock.Reserve(request.Run.Plan, Random.Shared);
        if (reserved is null)
            return new() { Problem = RehearsalFindings.PortTaken(taken?.Port ?? 0, taken?.Process ?? "") };
        using var block = reserved;
        try
        {
            var directory = Prepare(request.Run);
            onStart(directory);
            return await RunAsync(request, directory, block, onEvent, cancellation);
        }
        catch (Win32Exception error)
        {
            return new() { Problem = RehearsalFindings.NotStarted(request.Agent, error.Message) };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new() { Problem = RehearsalFindings.NotPrepared(request.Run.OutputDirectory, error.Message) };
        }
    }

    /// <summary>IDs are seconds since 2020, moved on until free: numeric like SLURM's, and rising.</summary>
    private RunDirectory Prepare(SubmissionRequest run)
    {
        var staged = StagedRun.Create(run);
        var id = (long)(time.GetUtcNow() - new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)).TotalSeconds;
        while (!TryPlace(staged, run.OutputDirectory, $"{id}"))
            id++;
        return staged.Directory;
    }

    private static bool TryPlace(StagedRun staged, string outputDirectory, string id)
    {
        try
        {
            return staged.TryPlace(outputDirectory, id);
        }
        catch (IOException) when (Directory.Exists(Path.Combine(outputDirectory, id)))
        {
            return false;
        }
    }

    private async Task<RehearsalOutcome> RunAsync(
        RehearsalRequest request, RunDirectory directory, LoopbackBlock block, Action<RunEvent> onEvent, CancellationToken cancellation)
    {
        var id = RunSearch.IdOf(directory);
        await using var log = new FileStream(directory.AgentLog(id), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        using var agent = AgentProcess.Start(request.Agent, Arguments(request, directory, id, block), log);
        try
        {
            using var stopping = cancellation.Register(agent.Terminate);
            using var limit = new CancellationTokenSource();
            using var overdue = cancellation.Register(() => limit.CancelAfter(request.Run.Plan.Execution.WindDown + KillMargin));
            var events = new EventFile(directory.Events, time);
            await foreach (var added in events.FollowAsync(() => agent.HasExited || limit.IsCancellationRequested, CancellationToken.None))
                onEvent(added);
            var exitCode = agent.HasExited ? await agent.ExitAsync(CancellationToken.None) : -1;
            await agent.DrainAsync(TimeSpan.FromSeconds(1), time);
            var result = RunFiles.Result(directory);
            return new()
            {
                Directory = directory,
                Result = result,
                Problem = result is null ? RehearsalFindings.NoResult(exitCode, directory.AgentLog(id)) : null,
            };
        }
        finally
        {
            await Leftovers.EndAsync(directory, block, time);
        }
    }

    private static EquatableArray<string> Arguments(RehearsalRequest request, RunDirectory directory, string id, LoopbackBlock block)
    {
        string[] fixedPart = ["rehearse", directory.Path, "--job-id", id, "--addresses", string.Join(',', (IEnumerable<string>)block.Addresses)];
        return EquatableArray.From(fixedPart.Concat(request.Injections.SelectMany(static fault => new[] { "--inject", fault })));
    }
}
