using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Model.Sweeps;

/// <summary>
/// Several jobs from one idea. Start with <see cref="Of(Job)"/> and span axes with <see cref="Grid"/> and
/// <see cref="Zip"/>,
/// or hand over jobs made by a query with <see cref="Of(string, IEnumerable{SweepPoint})"/>.
/// </summary>
public sealed record Sweep
{
    /// <summary>Name of the sweep.</summary>
    public required string Name { get; init; }

    /// <summary>All points in order, pruned ones included.</summary>
    public required EquatableArray<SweepPoint> Points { get; init; }

    /// <summary>The points that will run.</summary>
    public IEnumerable<SweepPoint> Kept => Points.Where(static point => point.Pruned is null);

    /// <summary>A sweep whose only point is the job itself.</summary>
    public static Sweep Of(Job job) => new() { Name = job.Name, Points = [new SweepPoint(job, [])] };

    /// <summary>A sweep of points made by any query; see <see cref="SweepPoint.Of"/>.</summary>
    public static Sweep Of(string name, IEnumerable<SweepPoint> points) =>
        new() { Name = name, Points = EquatableArray.From(points) };

    /// <summary>Every point so far with every value: the last axis varies fastest.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="parameter">Name of the axis, part of the points' names.</param>
    /// <param name="values">Values of the axis.</param>
    /// <param name="apply">The job with a value.</param>
    public Sweep Grid<T>(string parameter, IEnumerable<T> values, Func<Job, T, Job> apply)
        where T : notnull => this with
        {
            Points = EquatableArray.From(
                from point in Points
                from value in values
                select point.With(SweepParameter.Of(parameter, value), job => apply(job, value))),
        };

    /// <summary>Two parameters that change together: the first value of one with the first of the other.</summary>
    /// <typeparam name="T1">Type of the first values.</typeparam>
    /// <typeparam name="T2">Type of the second values.</typeparam>
    /// <param name="first">Name of the first parameter.</param>
    /// <param name="second">Name of the second parameter.</param>
    /// <param name="pairs">Values that belong together.</param>
    /// <param name="apply">The job with a pair.</param>
    public Sweep Zip<T1, T2>(
        string first, string second, IEnumerable<(T1 First, T2 Second)> pairs, Func<Job, T1, T2, Job> apply)
        where T1 : notnull
        where T2 : notnull => this with
        {
            Points = EquatableArray.From(
                from point in Points
                from pair in pairs
                select point
                    .With(SweepParameter.Of(first, pair.First), static job => job)
                    .With(SweepParameter.Of(second, pair.Second), job => apply(job, pair.First, pair.Second))),
        };

    /// <summary>
    /// Prunes the points where <paramref name="possible"/> is false. They are shown with the reason and not submitted.
    /// </summary>
    /// <param name="possible">Whether a point makes sense.</param>
    /// <param name="reason">Why not, as one clause: <c>"TP 16 needs two nodes"</c>.</param>
    public Sweep Where(Func<Job, bool> possible, string reason) => Where(job => possible(job) ? null : reason);

    /// <summary>Prunes the points that <paramref name="impossible"/> gives a reason for.</summary>
    /// <param name="impossible">The reason, or null to keep the point.</param>
    public Sweep Where(Func<Job, string?> impossible) => this with
    {
        Points = EquatableArray.From(Points.Select(point =>
            point.Pruned is null && impossible(point.Job) is { } reason ? point with { Pruned = reason } : point)),
    };
}
