using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Comparison;

/// <summary>A figure at one concurrency on all sides.</summary>
/// <param name="Concurrency">Concurrency.</param>
/// <param name="Metric">Which figure.</param>
/// <param name="Samples">One per side; null where it was not measured.</param>
public sealed record ComparedFigure(int Concurrency, Metric Metric, EquatableArray<FigureSample?> Samples)
{
    private const double StandardErrors = 2;

    /// <summary>All measurements together; null when the sides are different experiments.</summary>
    public FigureSample? Overall { get; init; }

    /// <summary>Change from the first side, as a share of it; null when one of them has no value.</summary>
    public double? Change(int side) =>
        Samples[0] is { Mean: not 0 } first && Samples[side] is { } other
            ? (other.Mean - first.Mean) / first.Mean
            : null;

    /// <summary>
    /// True when the change is larger than chance explains: more than two standard errors. Null when the spread is not
    /// known.
    /// </summary>
    public bool? IsBeyondSpread(int side) =>
        Samples[0] is { StandardError: { } own } first && Samples[side] is { StandardError: { } its } other
            ? Math.Abs(other.Mean - first.Mean) > StandardErrors * Math.Sqrt(own * own + its * its)
            : null;
}
