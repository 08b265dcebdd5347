using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Comparison;

/// <summary>Runs side by side: first what they set out to measure, then what they measured.</summary>
public sealed record RunComparison
{
    /// <summary>The runs in the order in which they were named.</summary>
    public required EquatableArray<BenchmarkRun> Runs { get; init; }

    /// <summary>Facts in which the experiments differ; none when all are the same as far as is known.</summary>
    public required EquatableArray<ExperimentDifference> Differences { get; init; }

    /// <summary>What cannot be compared, because a run does not state it, as sentences.</summary>
    public required EquatableArray<string> Unknown { get; init; }

    /// <summary>
    /// Runs of the same experiment together; each by itself when all are the same, or when it is not known.
    /// </summary>
    public required EquatableArray<ComparedSide> Sides { get; init; }

    /// <summary>Figures by concurrency, in the order of <see cref="Metric.All"/>.</summary>
    public required EquatableArray<ComparedFigure> Figures { get; init; }

    /// <summary>Compares runs.</summary>
    /// <param name="runs">At least two.</param>
    public static RunComparison Of(IReadOnlyList<BenchmarkRun> runs)
    {
        Experiment[] experiments = [.. runs.Select(Experiment.Of)];
        var (differences, unknown) = ExperimentDifferences.Between(experiments);
        var sides = Grouped(experiments);
        return new()
        {
            Runs = EquatableArray.From(runs),
            Differences = differences,
            Unknown = unknown,
            Sides = EquatableArray.From(sides),
            Figures = EquatableArray.From(Compare(
                sides, differences.IsEmpty ? new ComparedSide(EquatableArray.From(runs)) : null)),
        };
    }

    private static ComparedSide[] Grouped(Experiment[] experiments)
    {
        var groups = new List<List<Experiment>>();
        foreach (var experiment in experiments)
        {
            var same = groups.Find(group => ExperimentDifferences.AreSame(group[0], experiment));
            if (same is null)
                groups.Add([experiment]);
            else
                same.Add(experiment);
        }

        return groups.Count == 1
            ? [.. experiments.Select(static experiment => new ComparedSide([experiment.Run]))]
            : [.. groups.Select(static group =>
                new ComparedSide(EquatableArray.From(group.Select(static one => one.Run))))];
    }

    private static IEnumerable<ComparedFigure> Compare(ComparedSide[] sides, ComparedSide? all) =>
        from concurrency in sides.SelectMany(static side => side.Concurrencies).Distinct().Order()
        from metric in Metric.All
        let samples = EquatableArray.From(sides.Select(side => side.Sample(metric, concurrency)))
        where samples.Any(static sample => sample is not null)
        select new ComparedFigure(concurrency, metric, samples) { Overall = all?.Sample(metric, concurrency) };
}
