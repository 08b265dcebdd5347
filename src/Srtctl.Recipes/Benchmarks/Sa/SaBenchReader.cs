using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Sa;

/// <summary><c>benchmark.type: sa-bench</c>.</summary>
internal sealed class SaBenchReader : IBenchmarkReader
{
    public string Word => "sa-bench";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new SaBench { InputLength = 0, OutputLength = 0, Concurrencies = [] };
        return new SaBench
        {
            InputLength = benchmark.Required("isl", nameof(SaBench.InputLength))?.Integer() ?? 1,
            OutputLength = benchmark.Required("osl", nameof(SaBench.OutputLength))?.Integer() ?? 1,
            Concurrencies = benchmark.Required("concurrencies", nameof(SaBench.Concurrencies))?.Concurrencies() ?? [],
            RequestRate = benchmark.Value("req_rate", nameof(SaBench.RequestRate))?.RequestRate(),
            RangeRatio = benchmark.Optional("random_range_ratio", nameof(SaBench.RangeRatio))?.Number()
                ?? defaults.RangeRatio,
            RequestsPerConcurrency =
                benchmark.Optional("num_prompts_mult", nameof(SaBench.RequestsPerConcurrency))?.Integer()
                ?? defaults.RequestsPerConcurrency,
            WarmupPerConcurrency =
                benchmark.Optional("num_warmup_mult", nameof(SaBench.WarmupPerConcurrency))?.Integer()
                ?? defaults.WarmupPerConcurrency,
        };
    }
}
