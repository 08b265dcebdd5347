using Srtctl.Analysis.Runs;
using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>A list of runs, one line each, with the figures of the measurement with the highest throughput.</summary>
internal static class RunTable
{
    private const int Wide = 130;

    public static void Write(Terminal terminal, string root, IReadOnlyList<ListedRun> runs, RunListing listing)
    {
        foreach (var line in Lines(runs, terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
        terminal.Out.Flush();
        if (runs.Count == 0)
            terminal.Error.WriteLine($"No run in {root} {(listing.Matching == 0 ? "matches" : "that matches has results")}.");
        else if (listing.Matching > runs.Count + listing.Skipped.Count)
            terminal.Error.WriteLine($"{runs.Count} of {listing.Matching} runs in {root}; all of them with -n 0.");
        if (runs.Any(static run => run.IsProvisional))
            terminal.Error.WriteLine("* by small files alone; show reads the logs, too.");
        if (listing.Skipped.Count > 0)
            terminal.Error.WriteLine($"{listing.Skipped.Count} directories are no runs with results; --json says why.");
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ListedRun> runs, TextStyle style, int width)
    {
        if (runs.Count == 0)
            return [];
        var isWide = width >= Wide;
        var rows = runs.Select(listed => Cells(listed, isWide)).ToArray();
        Column[] titles =
        [
            new("run"), new("date"), new("name", isWide ? 40 : 18), .. isWide ? [new Column("model", 24)] : (Column[])[],
            new("gpu", 10), new("workers", 12), new("in/out"), .. isWide ? [new Column("benchmark", 16)] : (Column[])[],
            new("conc", IsFigure: true), new("tok/s", IsFigure: true), new("/GPU", IsFigure: true),
            .. isWide ? [new Column("/user", IsFigure: true)] : (Column[])[], new("verdict"),
        ];
        var widths = titles.Select((title, column) =>
            Math.Min(title.Most, rows.Max(row => row[column].Length)) is var found && found > title.Text.Length
                ? found
                : title.Text.Length).ToArray();
        return rows.Select((row, index) => Line(row, index)).Prepend(
            style.Dim(string.Join("  ", titles.Select((title, column) => title.Fill(title.Text, widths[column]))).TrimEnd()));

        string Line(string[] row, int index) => string.Join("  ", row[..^1]
            .Select((cell, column) => titles[column].Fill(Words.Cut(cell, widths[column]), widths[column]))
            .Append(VerdictLines.Word(runs[index].Verdict.Level, style) + (runs[index].IsProvisional ? "*" : "")));
    }

    private static string[] Cells(ListedRun listed, bool isWide)
    {
        var (run, benchmark, best) = (listed.Run.Metadata, listed.Run.Benchmark, listed.Best);
        var verdict = VerdictLines.Word(listed.Verdict.Level);
        string[] wideModel = isWide ? [Path.GetFileName(run.ModelDir ?? "").TrimEnd('/')] : [];
        string[] wideType = isWide ? [benchmark.Type] : [];
        string[] wideUser = isWide ? [Figures.Short(best?.Tpot.Mean is > 0 and var tpot ? 1000 / tpot : null)] : [];
        return
        [
            run.JobId, run.Day is { } day ? $"{day:yyyy-MM-dd}" : "-", run.JobName ?? "-", .. wideModel,
            run.GpuType ?? "-", run.Topology, benchmark is { Isl: { } isl, Osl: { } osl } ? $"{isl}/{osl}" : "-", .. wideType,
            best?.Concurrency is > 0 and var concurrency ? $"{concurrency}" : "-", Figures.Short(best?.OutputTps),
            Figures.Short(best?.OutputTps / run.TotalGpus), .. wideUser, verdict,
        ];
    }

    private sealed record Column(string Text, int Most = int.MaxValue, bool IsFigure = false)
    {
        public string Fill(string cell, int width) => IsFigure ? cell.PadLeft(width) : cell.PadRight(width);
    }
}
