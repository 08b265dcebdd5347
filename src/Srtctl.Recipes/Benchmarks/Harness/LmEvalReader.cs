using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Harness;

/// <summary><c>benchmark.type: lm-eval</c>.</summary>
internal sealed class LmEvalReader : IBenchmarkReader
{
    public string Word => "lm-eval";

    public Benchmark Read(RecipeSection benchmark)
    {
        var concurrencies = benchmark.Optional("concurrencies", nameof(LmEval.Concurrency))?.Concurrencies() ?? [];
        var defaults = new LmEval();
        return concurrencies.IsEmpty ? defaults : defaults with { Concurrency = concurrencies.Max() };
    }

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not LmEval said)
            return false;
        var usual = new LmEval();
        if (said.Concurrency != usual.Concurrency)
            section.Numbers("concurrencies", [said.Concurrency]);
        findings.NoKeyUnless(said with { Concurrency = usual.Concurrency } == usual, "Benchmark");
        return true;
    }
}
