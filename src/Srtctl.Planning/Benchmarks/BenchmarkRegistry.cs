using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Benchmarks.Accuracy;
using Srtctl.Planning.Benchmarks.Custom;
using Srtctl.Planning.Benchmarks.Gsm;
using Srtctl.Planning.Benchmarks.Harness;
using Srtctl.Planning.Benchmarks.Manual;
using Srtctl.Planning.Benchmarks.Mooncake;
using Srtctl.Planning.Benchmarks.Prefix;
using Srtctl.Planning.Benchmarks.Sa;
using Srtctl.Planning.Benchmarks.Sglang;
using Srtctl.Planning.Benchmarks.Trace;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The benchmarks that can be planned.</summary>
public static class BenchmarkRegistry
{
    /// <summary>All benchmarks.</summary>
    public static EquatableArray<IBenchmarkPlanner> All { get; } =
    [
        new ManualBenchmarkPlanner(),
        new CustomBenchmarkPlanner(),
        new SaBenchPlanner(),
        new SglangBenchPlanner(),
        new PrefixRatioPlanner(),
        new TraceReplayPlanner(),
        new MooncakeRouterPlanner(),
        new MmluPlanner(),
        new GpqaPlanner(),
        new LongBenchPlanner(),
        new Gsm8kPlanner(),
        new LmEvalPlanner(),
    ];

    /// <summary>The planner of a benchmark; null when none knows it.</summary>
    public static IBenchmarkPlanner? For(Benchmark benchmark) => All.FirstOrDefault(planner => planner.Owns(benchmark));
}
