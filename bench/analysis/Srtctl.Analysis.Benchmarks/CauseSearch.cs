using System.Diagnostics;
using Srtctl.Analysis.Causes;

/// <summary>How long it takes to explain a run.</summary>
internal static class CauseSearch
{
    public static int Measure(string run)
    {
        var clock = Stopwatch.StartNew();
        var found = CauseFinder.Explain(run, DateTimeOffset.UtcNow);
        var seconds = clock.Elapsed.TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{found.Bytes / 1e6 / seconds,8:F0} MB/s  {seconds,6:F2} s  {found.Bytes / 1e6 / self.TotalProcessorTime.TotalSeconds,6:F0} MB/cpu-s  "
            + $"{self.PeakWorkingSet64 / 1e6:F0} MB  {found.State}  {found.Cause?.Name ?? "unexplained"}");
        return 0;
    }
}
