using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>A run for people, from what it was to what it is worth.</summary>
internal static class ShowPage
{
    public static void Write(Terminal terminal, ShownRun shown)
    {
        var (style, width) = (terminal.Style, terminal.Width);
        IEnumerable<string>[] parts =
        [
            RunHeader.Lines(shown, style, width),
            WorkerPicture.Lines(shown, style, width),
            shown.Mock is { } mock ? [style.Yellow(mock)] : [],
            MeasurementTable.Lines(shown.Run, shown.Verdict, style, width),
            SeriesLines.Lines(shown.Workers, style, width),
            shown.Run.Results.Entries.IsEmpty ? [] : VerdictLines.Lines(shown.Verdict, style, width),
            MissingLines(shown, style),
        ];
        var isFirst = true;
        foreach (var part in parts.Select(static lines => lines.ToArray()).Where(static lines => lines.Length > 0))
        {
            if (!isFirst)
                terminal.Out.WriteLine();
            isFirst = false;
            foreach (var line in part)
                terminal.Out.WriteLine(line);
        }
    }

    private static IEnumerable<string> MissingLines(ShownRun shown, TextStyle style) => shown.Missing()
        .Select((line, index) => $"{(index == 0 ? style.Bold("missing") : "       ")}  {line}");
}
