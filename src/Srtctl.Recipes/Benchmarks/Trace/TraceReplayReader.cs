using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Trace;

/// <summary><c>benchmark.type: trace-replay</c>.</summary>
internal sealed class TraceReplayReader : IBenchmarkReader
{
    public string Word => "trace-replay";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new TraceReplay { TraceFile = "", Concurrencies = [] };
        return new TraceReplay
        {
            TraceFile = benchmark.Required("trace_file", nameof(TraceReplay.TraceFile))?.Text() ?? "",
            Concurrencies =
                benchmark.Required("concurrencies", nameof(TraceReplay.Concurrencies))?.Concurrencies() ?? [],
            TtftLimit = benchmark.Limit("ttft_threshold_ms", nameof(TraceReplay.TtftLimit), defaults.TtftLimit),
            ItlLimit = benchmark.Limit("itl_threshold_ms", nameof(TraceReplay.ItlLimit), defaults.ItlLimit),
            Aiperf = benchmark.Aiperf(),
        };
    }
}
