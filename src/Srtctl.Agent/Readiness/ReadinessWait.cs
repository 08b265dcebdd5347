using Srtctl.Model.Plans;

namespace Srtctl.Agent.Readiness;

/// <summary>Asks again and again until the answer is yes or the patience has ended.</summary>
/// <param name="prober">Asks once.</param>
/// <param name="time">Clock.</param>
internal sealed class ReadinessWait(Prober prober, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan RepeatProgress = TimeSpan.FromSeconds(60);

    /// <summary>Where a question goes, for people.</summary>
    public string Target(ReadinessProbe probe) => prober.Target(probe);

    /// <summary>The last answer: a yes, or the no at the end of the probe's timeout.</summary>
    /// <param name="probe">The question.</param>
    /// <param name="progress">Told an answer when it differs from the one before, and once a minute.</param>
    /// <param name="cancellation">Ends the wait with an exception.</param>
    public async Task<ProbeAnswer> UntilReadyAsync(
        ReadinessProbe probe, Action<ProbeAnswer> progress, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var (told, toldAt) = (default(string), started);
        // Short pauses at first: most services are up long before a planned interval has passed.
        var pause = FirstPause < probe.Interval ? FirstPause : probe.Interval;
        while (true)
        {
            var answer = await prober.AskAsync(probe, cancellation);
            if (answer.Text != told || time.GetElapsedTime(toldAt) >= RepeatProgress)
            {
                (told, toldAt) = (answer.Text, time.GetTimestamp());
                progress(answer);
            }

            if (answer.Ready || time.GetElapsedTime(started) + pause > probe.Timeout)
                return answer;
            await Task.Delay(pause, time, cancellation);
            pause = pause * 2 < probe.Interval ? pause * 2 : probe.Interval;
        }
    }
}
