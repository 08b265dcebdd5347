using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
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

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not SglangBench said)
            return false;
        section
            .Number("isl", said.InputLength)
            .Number("osl", said.OutputLength)
            .Numbers("concurrencies", said.Concurrencies)
            .Number("req_rate", said.RequestRate);
        findings.NoKeyUnless(said.Requests == 128, "Benchmark.Requests");
        return true;
    }
}
