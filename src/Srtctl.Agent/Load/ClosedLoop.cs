namespace Srtctl.Agent.Load;

/// <summary>Keeps at most so many requests in flight: a place sends its next when its last has ended.</summary>
internal sealed class ClosedLoop(CompletionClient client, int concurrency, TimeProvider time)
{
    private int _next = -1;
    private int _done;
    private long _outputTokens;

    /// <summary>Requests ended so far, whether they succeeded or not.</summary>
    public int Done => Volatile.Read(ref _done);

    public long OutputTokens => Interlocked.Read(ref _outputTokens);

    /// <param name="requests">What to send, in order.</param>
    /// <param name="arrivals">When each arrives; null when each arrives as soon as a place is free.</param>
    /// <param name="cancellation">Ends the run without a result.</param>
    public async Task<LoadRun> RunAsync(
        IReadOnlyList<PlannedRequest> requests, IReadOnlyList<TimeSpan>? arrivals, CancellationToken cancellation)
    {
        var outcomes = new RequestOutcome[requests.Count];
        var clock = new RunClock(time);
        var places = Enumerable.Range(0, Math.Min(concurrency, requests.Count))
            .Select(_ => ServePlaceAsync(requests, arrivals, outcomes, clock, cancellation));
        await Task.WhenAll(places);
        return new LoadRun(outcomes, clock.Now);
    }

    private async Task ServePlaceAsync(
        IReadOnlyList<PlannedRequest> requests,
        IReadOnlyList<TimeSpan>? arrivals,
        RequestOutcome[] outcomes,
        RunClock clock,
        CancellationToken cancellation)
    {
        await Task.Yield();
        var free = TimeSpan.Zero;
        while (Interlocked.Increment(ref _next) is var index && index < requests.Count)
        {
            var intended = arrivals?[index] ?? free;
            if (intended - clock.Now is { Ticks: > 0 } wait)
                await Task.Delay(wait, time, cancellation);
            var outcome = await client.SendAsync(requests[index], intended, clock, cancellation);
            outcomes[index] = outcome;
            Interlocked.Add(ref _outputTokens, outcome.OutputTokens);
            Interlocked.Increment(ref _done);
            free = clock.Now;
        }
    }
}
