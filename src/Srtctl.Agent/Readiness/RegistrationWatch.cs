using Srtctl.Agent.Execution;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Readiness;

/// <summary>
/// Keeps asking a frontend for its workers while the benchmark runs: a worker that hangs has not ended, but it drops out
/// of the frontend's list. Only an answer with counts tells; a frontend too busy to answer is not held against it.
/// </summary>
/// <param name="allocation">Binds addresses.</param>
/// <param name="incidents">Told when workers have been missing for too long.</param>
/// <param name="time">Clock.</param>
internal sealed class RegistrationWatch(BoundAllocation allocation, IncidentLog incidents, TimeProvider time)
{
    /// <summary>Pause between two questions.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long workers may be missing: a lease that is renewed late is no hang.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Completes when the run is over or workers have been missing for too long.</summary>
    public async Task RunAsync(WorkerCountProbe probe, CancellationToken over)
    {
        using var prober = new Prober(allocation);
        long? missingSince = null;
        try
        {
            while (true)
            {
                await Task.Delay(Interval, time, over);
                var answer = await prober.AskAsync(probe, over);
                if (answer.Ready || answer.Counts is null)
                    missingSince = null;
                else if (time.GetElapsedTime(missingSince ??= time.GetTimestamp()) >= Patience)
                {
                    incidents.Record(Missing(prober.Target(probe), answer.Text));
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private Incident Missing(string target, string counts) => new(IncidentKind.NotReady, time.GetUtcNow(), new RunFailure
    {
        Kind = "not-ready",
        Code = "SRT3020",
        Message = $"Workers dropped out during the benchmark: {target} has listed {counts} "
            + $"for {Patience.TotalSeconds:0} s, though no process has ended.",
    });
}
