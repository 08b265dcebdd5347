using Srtctl.Analysis.Runs;
using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>
/// A list of runs, one line each, with the figures of the measurement with the highest throughput. Columns that do not fit
/// are left out, the least important first.
/// </summary>
internal static class RunTable
{
    private const string Gap = "  ";

    private static readonly Column[] Columns =
    [
        new("run", static listed => listed.Run.Metadata.JobId),
        new("date", static listed => listed.Run.Metadata.Day is { } day ? $"{day:yyyy-MM-dd}" : "-") { LeftOut = 1 },
        new("name", static listed => listed.Run.Metadata.JobName ?? "-") { Most = 24 },
        new("model", static listed => Path.GetFileName((listed.Run.Metadata.ModelDir ?? "-").TrimEnd('/')))
        {
            Most = 24, LeftOut = 5,
        },
        new("gpu", static listed => listed.Run.Metadata.GpuType ?? "-") { Most = 10, LeftOut = 3 },
        new("workers", static listed => listed.Run.Metadata.Topology) { Most = 12 },
        new("in/out", static listed =>
            listed.Run.Benchmark is { Isl: { } isl, Osl: { } osl } ? $"{isl}/{osl}" : "-") { LeftOut = 2 },
        new("benchmark", static listed => listed.Run.Benchmark.Type) { Most = 16, LeftOut = 6 },
        new("conc", static listed =>
            listed.Best?.Concurrency is > 0 and var concurrency ? $"{concurrency}" : "-") { IsFigure = true },
        new("tok/s", static listed => Figures.Short(listed.Best?.OutputTps)) { IsFigure = true },
        new("/GPU", static listed =>
            Figures.Short(listed.Best?.OutputTps / listed.Run.Metadata.TotalGpus)) { IsFigure = true },
        new("/user", static listed =>
            Figures.Short(listed.Best?.Tpot.Mean is > 0 and var tpot ? 1000 / tpot : null))
        {
            IsFigure = true, LeftOut = 4,
        },
    ];

    public static void Write(Terminal terminal, string root, IReadOnlyList<ListedRun> runs, RunListing listing)
    {
        foreach (var line in Lines(runs, terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
        terminal.Out.Flush();
        if (runs.Count == 0)
            terminal.Error.WriteLine(
                $"No run in {root} {(listing.Matching == 0 ? "matches" : "that matches has results")}.");
        else if (listing.Matching > runs.Count + listing.Skipped.Count)
            terminal.Error.WriteLine($"{runs.Count} of {listing.Matching} runs in {root}; all of them with -n 0.");
        if (runs.Any(static run => run.IsProvisional))
            terminal.Error.WriteLine("* by small files alone; show reads the logs, too.");
        if (listing.Skipped.Count > 0)
            terminal.Error.WriteLine(
                $"{listing.Skipped.Count} directories are no runs with results; --json says why.");
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ListedRun> runs, TextStyle style, int width)
    {
        if (runs.Count == 0)
            yield break;
        var columns = Fitting(runs, width - runs.Max(static run => Verdict(run).Length));
        yield return style.Dim(string.Join(Gap, columns.Select(static column => column.Fill(column.Title))
            .Append("verdict")));
        foreach (var run in runs)
        {
            yield return string.Join(Gap, columns.Select(column => column.Fill(column.Cell(run)))
                .Append(VerdictLines.Word(run.Verdict.Level, style) + (run.IsProvisional ? "*" : "")));
        }
    }

    private static Column[] Fitting(IReadOnlyList<ListedRun> runs, int width)
    {
        Column[] columns =
        [
            .. Columns.Select(column => column with
            {
                Width = Math.Max(column.Title.Length, Math.Min(column.Most, runs.Max(run => column.Cell(run).Length))),
            }),
        ];
        while (columns.Sum(static column => column.Width + Gap.Length) > width)
        {
            var least = columns.Max(static column => column.LeftOut);
            if (least == 0)
                break;
            columns = [.. columns.Where(column => column.LeftOut != least)];
        }

        return columns;
    }

    private static string Verdict(ListedRun run) =>
        VerdictLines.Word(run.Verdict.Level) + (run.IsProvisional ? "*" : "");

    private sealed record Column(string Title, Func<ListedRun, string> Cell)
    {
        public int Most { get; init; } = int.MaxValue;

        public bool IsFigure { get; init; }

        /// <summary>The column with the highest number is left out first; 0 is for those that stay.</summary>
        public int LeftOut { get; init; }

        public int Width { get; init; }

        public string Fill(string cell) =>
            IsFigure ? Words.Cut(cell, Width).PadLeft(Width) : Words.Cut(cell, Width).PadRight(Width);
    }
}
