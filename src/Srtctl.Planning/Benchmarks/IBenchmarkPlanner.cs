using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>
/// Planner part of a benchmark. One folder and one line in <see cref="BenchmarkRegistry"/> add a benchmark.
/// </summary>
public interface IBenchmarkPlanner
{
    /// <summary>Word in plans and recipes: <c>sa-bench</c>.</summary>
    string Word { get; }

    /// <summary>Whether the job's benchmark is this one.</summary>
    bool Owns(Benchmark benchmark);

    /// <summary>Longest prompt and answer in tokens; null when the benchmark has no fixed lengths.</summary>
    (int Input, int Output)? Lengths(Benchmark benchmark) => null;

    /// <summary>Which workers' metrics the client is told about.</summary>
    MetricsSource Metrics => MetricsSource.None;

    /// <summary>Whether the client starts and stops the workers' profilers around its load.</summary>
    bool DrivesProfiling => false;

    /// <summary>
    /// Whether the client is a program of the image that a rehearsal has not got, or whose answers need a real model.
    /// </summary>
    bool IsMocked(ResolvedJob job) => false;

    /// <summary>The benchmark with a load that one machine carries in seconds; a short one unchanged.</summary>
    Benchmark Shortened(Benchmark benchmark) => benchmark;

    /// <summary>Checks the benchmark's own values.</summary>
    void Check(Job job, Findings findings)
    {
    }

    /// <summary>The client, without launcher; null when the service is to be held for manual use.</summary>
    /// <param name="job">The job.</param>
    /// <param name="frontends">Where the public API is.</param>
    /// <param name="slot">Node of the client.</param>
    ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot);
}
