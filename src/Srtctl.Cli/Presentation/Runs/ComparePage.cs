using Srtctl.Analysis.Comparison;
using Srtctl.Analysis.Verdicts;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>A comparison for people.</summary>
internal static class ComparePage
{
    public static void Write(Terminal terminal, RunComparison comparison, IReadOnlyList<Verdict> verdicts)
    {
        var (output, style, width) = (terminal.Out, terminal.Style, terminal.Width);
        foreach (var (run, verdict) in comparison.Runs.Zip(verdicts))
        {
            var codes = string.Join(' ', verdict.Findings.Select(static finding => finding.Code).Distinct());
            var title = Words.Join(run.Metadata.JobName, run.Metadata.RunDate);
            output.WriteLine($"{style.Bold(run.Metadata.JobId)}  {title}  "
                + $"{VerdictLines.Word(verdict.Level, style)}{(codes.Length > 0 ? $" {style.Dim(codes)}" : "")}");
        }

        output.WriteLine();
        foreach (var line in DifferenceLines.Lines(comparison, style, width))
            output.WriteLine(line);
        output.WriteLine();
        foreach (var line in FigureLines.Lines(comparison, style, width))
            output.WriteLine(line);
    }
}
