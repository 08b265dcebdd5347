using Srtctl.Analysis.Comparison;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>In what experiments differ: a line per fact when values are short, else a line per value.</summary>
internal static class DifferenceLines
{
    private const string Nothing = "not there";

    public static IEnumerable<string> Lines(RunComparison comparison, TextStyle style, int width)
    {
        var differences = comparison.Differences;
        yield return differences.IsEmpty
            ? comparison.Unknown.IsEmpty
                ? style.Green("The same experiment: nothing differs.")
                : style.Green("The same experiment, as far as is known.")
            : style.Yellow("Not the same experiment, because:");
        foreach (var difference in differences)
        {
            foreach (var line in Of(difference, comparison, style, width))
                yield return line;
        }

        foreach (var unknown in comparison.Unknown)
        {
            foreach (var line in Words.Wrap($"not compared: {unknown}", width - 2))
                yield return style.Dim($"  {line}");
        }
    }

    private static IEnumerable<string> Of(
        ExperimentDifference difference, RunComparison comparison, TextStyle style, int width)
    {
        var values = difference.Values.Select(static value => value ?? Nothing).ToArray();
        var flat = string.Join(values.Length == 2 ? " \u2192 " : " | ", values);
        if (4 + difference.Name.Length + flat.Length <= width)
        {
            yield return $"  {style.Bold(difference.Name)}  {flat}";
            yield break;
        }

        yield return $"  {style.Bold(difference.Name)}";
        var title = comparison.Runs.Max(static run => run.Metadata.JobId.Length);
        foreach (var (run, value) in comparison.Runs.Zip(values))
        {
            var lines = Words.Wrap(value, Math.Max(20, width - title - 6)).ToArray();
            yield return $"    {style.Dim(run.Metadata.JobId.PadRight(title))}  {lines[0]}";
            foreach (var line in lines[1..])
                yield return new string(' ', title + 6) + line;
        }
    }
}
