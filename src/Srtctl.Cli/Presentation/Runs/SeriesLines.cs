using Srtctl.Analysis.Series;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>The course of a few figures on each worker, all on one clock and each figure on one scale.</summary>
internal static class SeriesLines
{
    private const int MostWorkers = 12;
    private const int PeakWidth = 6;
    private const int LeastBars = 6;
    private const int MostBars = 40;

    private static readonly (SeriesField Field, string Title)[] Shown =
    [
        (SeriesField.InputThroughput, "input tok/s"), (SeriesField.GenThroughput, "gen tok/s"),
        (SeriesField.RunningReq, "running"), (SeriesField.QueueReq, "queued"), (SeriesField.TokenUsage, "KV use"),
    ];

    public static IEnumerable<string> Lines(IEnumerable<WorkerSeries> workers, TextStyle style, int width)
    {
        var all = workers.Where(static worker => worker.Series.Count > 0).ToArray();
        if (all.Length == 0)
            yield break;
        var seconds = all.SelectMany(static worker => worker.Series.Values).Max(static points => points[^1].Seconds);
        var duration = Figures.Duration(TimeSpan.FromSeconds(seconds));
        yield return $"{style.Bold("workers")}  {style.Dim($"{duration} from left to right, means; peaks as numbers")}";
        foreach (var role in all.GroupBy(static worker => worker.Name.Role).OrderBy(static role => Order(role.Key)))
        {
            foreach (var line in Role([.. role], seconds, style, width))
                yield return line;
        }
    }

    private static int Order(string role) => role switch { "prefill" => 0, "decode" => 1, _ => 2 };

    private static IEnumerable<string> Role(WorkerSeries[] workers, double seconds, TextStyle style, int width)
    {
        var named = workers.Select(static worker => ($"{worker.Name.Role} {worker.Name.WorkerId}", worker)).ToArray();
        var name = Math.Min(20, named.Max(static pair => pair.Item1.Length));
        var figures = Shown.Where(figure => workers.Any(worker => worker.Series.ContainsKey(figure.Field))).ToArray();
        var room = (width - name - 4) / Math.Max(1, figures.Length) - 2;
        while (room < PeakWidth + 9 && figures.Length > 1)
        {
            figures = figures[..^1];
            room = (width - name - 4) / figures.Length - 2;
        }

        var points = workers.SelectMany(static worker => worker.Series.Values).Max(static series => series.Count);
        var bars = Math.Clamp(room - PeakWidth - 1, LeastBars, Math.Clamp(points, LeastBars, MostBars));
        yield return style.Dim(("  " + new string(' ', name) + string.Concat(
            figures.Select(figure => "  " + figure.Title.PadRight(bars + 1 + PeakWidth)))).TrimEnd());
        foreach (var (title, worker) in named.Take(MostWorkers))
        {
            yield return ("  " + Words.Cut(title, name).PadRight(name) + string.Concat(
                figures.Select(figure => "  " + Cell(worker, workers, figure.Field, seconds, bars, style)))).TrimEnd();
        }

        if (named.Length > MostWorkers)
            yield return style.Dim($"  and {named.Length - MostWorkers} more");
    }

    private static string Cell(
        WorkerSeries worker, WorkerSeries[] role, SeriesField field, double seconds, int bars, TextStyle style)
    {
        if (!worker.Series.TryGetValue(field, out var points))
            return new string(' ', bars + 1 + PeakWidth);
        var most = field == SeriesField.TokenUsage ? 1 : role.Max(other => Peak(other, field));
        var peak = Peak(worker, field);
        var number = field == SeriesField.TokenUsage ? $"{peak:0 %}" : Short(peak);
        return $"{style.Cyan(Sparkline.Of(points, seconds, most, bars))} {number.PadRight(PeakWidth)}";
    }

    private static string Short(double peak) => peak switch
    {
        >= 9_950_000 => $"{peak / 1e6:0}M",
        >= 995_000 => $"{peak / 1e6:0.0}M",
        >= 99_500 => $"{peak / 1e3:0}k",
        _ => Figures.Short(peak),
    };

    private static double Peak(WorkerSeries worker, SeriesField field) =>
        worker.Series.TryGetValue(field, out var points) ? points.Max(static point => point.Max) : 0;
}
