using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Sglang;

/// <summary><c>benchmark.type: sglang-bench</c>.</summary>
internal sealed class SglangBenchReader : IBenchmarkReader
{
    public string Word => "sglang-bench";

    public Benchmark Read(RecipeSection benchmark) => new SglangBench
    {
        InputLength = benchmark.Required("isl", nameof(SglangBench.InputLength))?.Integer() ?? 1,
        OutputLength = benchmark.Required("osl", nameof(SglangBench.OutputLength))?.Integer() ?? 1,
        Concurrencies = benchmark.Required("concurrencies", nameof(SglangBench.Concurrencies))?.Concurrencies() ?? [],
        RequestRate = benchmark.Value("req_rate", nameof(SglangBench.RequestRate))?.RequestRate(),
    };
}
