using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Model.Sweeps;

/// <summary>One job of a sweep.</summary>
/// <param name="Job">The job; its name tells the parameters.</param>
/// <param name="Parameters">What makes this point differ.</param>
/// <param name="Pruned">Why it will not run; null when it will.</param>
public sealed record SweepPoint(Job Job, EquatableArray<SweepParameter> Parameters, string? Pruned = null)
{
    /// <summary>A point from a job made by hand or by a query; the parameters are added to its name.</summary>
    public static SweepPoint Of(Job job, params IEnumerable<SweepParameter> parameters) =>
        parameters.Aggregate(
            new SweepPoint(job, []), static (point, parameter) => point.With(parameter, static same => same));

    /// <summary>The point with one more parameter: <c>name-tp4</c>.</summary>
    internal SweepPoint With(SweepParameter parameter, Func<Job, Job> apply)
    {
        var job = apply(Job);
        return this with
        {
            Job = job with { Name = $"{job.Name}-{parameter.Name}{NamePart(parameter.Value)}" },
            Parameters = Parameters.AddRange(parameter),
        };
    }

    /// <summary>What a job's name can hold; anything else becomes an underscore, in the name only.</summary>
    private static string NamePart(string value) => string.Concat(value.Select(static character =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '+' or '=' or '-' ? character : '_'));
}
