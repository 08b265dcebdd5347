using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Accuracy;

/// <summary><c>benchmark.type: longbenchv2</c>.</summary>
internal sealed class LongBenchReader : IBenchmarkReader
{
    public string Word => "longbenchv2";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new LongBenchV2();
        return new LongBenchV2
        {
            MaxContextLength = benchmark.Optional("max_context_length", nameof(LongBenchV2.MaxContextLength))?.Integer()
                ?? defaults.MaxContextLength,
            MaxTokens = benchmark.Optional("max_tokens", nameof(LongBenchV2.MaxTokens))?.Integer()
                ?? defaults.MaxTokens,
            Threads = benchmark.Optional("num_threads", nameof(LongBenchV2.Threads))?.Integer() ?? defaults.Threads,
            Examples = benchmark.Optional("num_examples", nameof(LongBenchV2.Examples))?.Integer(),
            Categories = benchmark.Optional("categories", nameof(LongBenchV2.Categories))?.Texts() ?? [],
        };
    }

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not LongBenchV2 said)
            return false;
        var usual = new LongBenchV2();
        section
            .Set("max_context_length", said.MaxContextLength, usual.MaxContextLength)
            .Set("max_tokens", said.MaxTokens, usual.MaxTokens)
            .Set("num_threads", said.Threads, usual.Threads)
            .Number("num_examples", said.Examples)
            .Texts("categories", said.Categories);
        return true;
    }
}
