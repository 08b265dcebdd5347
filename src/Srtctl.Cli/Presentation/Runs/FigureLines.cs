using Srtctl.Analysis.Comparison;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>Compared figures: a block per concurrency, a row per figure, a column per side.</summary>
internal static class FigureLines
{
    private const string Gap = "  ";

    public static IEnumerable<string> Lines(RunComparison comparison, TextStyle style, int width)
    {
        if (comparison.Figures.IsEmpty)
        {
            yield return "There are no figures to compare.";
            yield break;
        }

        var name = Metric.All.Max(static metric => metric.Name.Length);
        foreach (var block in comparison.Figures.GroupBy(static figure => figure.Concurrency))
        {
            var rows = block.Select(figure => Cells(figure)).ToArray();
            var widths = comparison.Sides.Select((side, column) =>
                Math.Max(side.Title.Length, rows.Max(row => row[column].Length))).ToArray();
            var title = block.Key > 0 ? $"concurrency {block.Key}" : "open loop";
            var sides = comparison.Sides.Select((side, column) => Gap + Fill(side.Title, widths[column], column));
            var all = block.Any(static figure => figure.Overall is not null) ? $"{Gap}all" : "";
            yield return style.Bold(title) + style.Dim(
                $"{new string(' ', Math.Max(0, name + 2 - title.Length))}{string.Concat(sides)}{all}".TrimEnd());
            foreach (var (figure, row) in block.Zip(rows))
                yield return $"  {figure.Metric.Name.PadRight(name)}{string.Concat(row.Select((cell, column) =>
                    Gap + Colour(figure, column, Fill(cell, widths[column], column), style)))}{All(figure)}".TrimEnd();
            yield return "";
        }

        foreach (var line in Words.Wrap(Legend(comparison), width))
            yield return style.Dim(line);
    }

    private static string[] Cells(ComparedFigure figure) =>
    [
        .. figure.Samples.Select((sample, side) => sample is null
            ? "-"
            : $"{Value(sample.Mean)}{Spread(sample)}{(side == 0 ? "" : Change(figure, side))}"),
    ];

    private static string Value(double value) => value >= 1000 ? $"{value:0}" : Figures.Short(value);

    private static string Spread(FigureSample sample) => sample.Std is { } std ? $" \u00b1{Figures.Short(std)}" : "";

    private static string All(ComparedFigure figure) =>
        figure.Overall is { Std: not null } all ? $"{Gap}{Value(all.Mean)}{Spread(all)}" : "";

    private static string Change(ComparedFigure figure, int side) => figure.Change(side) is { } change
        ? $" {change * 100:+0.0;-0.0;0.0} %{(figure.IsBeyondSpread(side) == false ? "~" : " ")}"
        : "";

    private static string Fill(string cell, int width, int column) =>
        column == 0 ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Colour(ComparedFigure figure, int side, string cell, TextStyle style) =>
        side > 0 && figure.IsBeyondSpread(side) == false ? style.Dim(cell) : cell;

    private static string Legend(RunComparison comparison)
    {
        var repeats = comparison.Figures.SelectMany(static figure => figure.Samples.Append(figure.Overall))
            .Max(static sample => sample?.Count ?? 0);
        var changes = $"Changes are from {comparison.Sides[0].Title}.";
        return repeats > 1
            ? $"{changes} \u00b1 is the standard deviation of up to {repeats} repeated measurements; ~ marks a change "
                + "within two standard errors."
            : $"{changes} Each was measured once, so the spread between repetitions is not known; ~ marks a change "
                + "of a mean within two standard errors over its own requests.";
    }
}
