using System.Diagnostics;

namespace Srtctl.Benchmarks;

/// <summary>The median of seven runs, after a second of running that is not counted: the compiler optimises meanwhile.</summary>
/// <param name="What">What was done.</param>
/// <param name="Median">How long it took.</param>
/// <param name="Units">Of how many equal parts it consists, to see whether time grows with them.</param>
/// <param name="Limit">How long it may take; null when it is only watched.</param>
internal sealed record Measurement(string What, TimeSpan Median, int Units, TimeSpan? Limit)
{
    private const int Runs = 7;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public bool IsWithinLimit => Limit is null || Median <= Limit;

    public static Measurement Of(string what, int units, TimeSpan? limit, Action work)
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < WarmUp)
            work();
        var times = Enumerable.Range(0, Runs).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(start);
        }).Order().ToArray();
        return new Measurement(what, times[Runs / 2], units, limit);
    }

    public override string ToString() =>
        $"{What,-42} {Median.TotalMilliseconds,10:F1} {Limit?.TotalMilliseconds,10:F0} {Median.TotalMicroseconds / Units,12:F1}"
        + (IsWithinLimit ? "" : "  missed");
}
