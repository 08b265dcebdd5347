using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
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

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not TraceReplay said)
            return false;
        var usual = new TraceReplay { TraceFile = "", Concurrencies = [] };
        section
            .Text("trace_file", said.TraceFile)
            .Numbers("concurrencies", said.Concurrencies)
            .Limit("ttft_threshold_ms", said.TtftLimit, usual.TtftLimit)
            .Limit("itl_threshold_ms", said.ItlLimit, usual.ItlLimit)
            .Aiperf(said.Aiperf);
        return true;
    }
}
