using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Benchmarks.Custom;
using Srtctl.Planning.Benchmarks.Manual;
using Srtctl.Planning.Benchmarks.Sa;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The benchmarks that can be planned.</summary>
public static class BenchmarkRegistry
{
    /// <summary>All benchmarks.</summary>
    public static EquatableArray<IBenchmarkPlanner> All { get; } =
        [new ManualBenchmarkPlanner(), new SaBenchPlanner(), new CustomBenchmarkPlanner()];

    /// <summary>The planner of a benchmark; null when none knows it.</summary>
    public static IBenchmarkPlanner? For(Benchmark benchmark) => All.FirstOrDefault(planner => planner.Owns(benchmark));
}
