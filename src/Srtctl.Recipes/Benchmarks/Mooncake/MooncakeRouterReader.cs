using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Mooncake;

/// <summary><c>benchmark.type: mooncake-router</c>.</summary>
internal sealed class MooncakeRouterReader : IBenchmarkReader
{
    private static readonly Dictionary<string, MooncakeWorkload> Workloads =
        Enum.GetValues<MooncakeWorkload>().ToDictionary(static workload => workload.ToString().ToLowerInvariant());

    public string Word => "mooncake-router";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new MooncakeRouterBenchmark();
        return new MooncakeRouterBenchmark
        {
            Workload =
                benchmark.Optional("mooncake_workload", nameof(MooncakeRouterBenchmark.Workload))?.Word(Workloads)
                ?? defaults.Workload,
            TtftLimit =
                benchmark.Limit("ttft_threshold_ms", nameof(MooncakeRouterBenchmark.TtftLimit), defaults.TtftLimit),
            ItlLimit = benchmark.Limit("itl_threshold_ms", nameof(MooncakeRouterBenchmark.ItlLimit), defaults.ItlLimit),
            Aiperf = benchmark.Aiperf(),
        };
    }

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not MooncakeRouterBenchmark said)
            return false;
        var usual = new MooncakeRouterBenchmark();
        section
            .Text("mooncake_workload", Workloads.First(word => word.Value == said.Workload).Key)
            .Limit("ttft_threshold_ms", said.TtftLimit, usual.TtftLimit)
            .Limit("itl_threshold_ms", said.ItlLimit, usual.ItlLimit)
            .Aiperf(said.Aiperf);
        return true;
    }
}
