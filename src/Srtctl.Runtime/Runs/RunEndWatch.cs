using Srtctl.Model.Runs;
using Srtctl.Runtime.Slurm;

namespace Srtctl.Runtime.Runs;

/// <summary>Follows a submitted run to its end: its events, its result file and, in case there is none, SLURM's word.</summary>
public sealed class RunEndWatch(SlurmClient slurm, TimeProvider time)
{
    /// <summary>Pause between two questions to SLURM.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after SLURM's word the result file may take to appear on a shared file system.</summary>
    public TimeSpan ResultDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the end and reports every event on the way.</summary>
    public async Task<RunEnd> WaitAsync(RunDirectory directory, Action<RunEvent> onEvent, CancellationToken cancellation)
    {
        var jobId = RunSearch.IdOf(directory);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var slurmEnd = SlurmEndAsync(jobId, stop.Token);
        var events = new EventFile(directory.Events, time);
        await foreach (var added in events.FollowAsync(() => RunFiles.Result(directory) is not null || slurmEnd.IsCompleted, cancellation))
            onEvent(added);
        if (RunFiles.Result(directory) is null)
            await ResultOrDelayAsync(directory, cancellation);
        await stop.CancelAsync();
        var job = slurmEnd.IsCompletedSuccessfully ? await slurmEnd : null;
        return new RunEnd(RunFiles.Result(directory), job);
    }

    private async Task<SlurmJob?> SlurmEndAsync(string jobId, CancellationToken cancellation)
    {
        while (true)
        {
            var answer = await slurm.FindAsync(jobId, cancellation);
            if (answer.IsForgotten || answer.Job is { HasEnded: true })
                return answer.Job;
            await Task.Delay(Pause, time, cancellation);
        }
    }

    private async Task ResultOrDelayAsync(RunDirectory directory, CancellationToken cancellation)
    {
        var end = time.GetUtcNow() + ResultDelay;
        while (RunFiles.Result(directory) is null && time.GetUtcNow() < end)
            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellation);
    }
}
