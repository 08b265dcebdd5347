namespace Srtctl.Cluster.Tests.Commands;

/// <summary>Looks at something outside this process until it is as wanted, or a limit has passed.</summary>
public static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    public static async Task<T> BecomesAsync<T>(Func<Task<T>> look, Func<T, bool> wanted, string what, TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        using var timer = new PeriodicTimer(Interval);
        while (true)
        {
            var seen = await look();
            if (wanted(seen))
                return seen;
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"After {limit.TotalSeconds:0.#} s: {what}. Last seen: {seen}");
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
