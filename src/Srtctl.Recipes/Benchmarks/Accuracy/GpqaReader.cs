using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Accuracy;

/// <summary><c>benchmark.type: gpqa</c>.</summary>
internal sealed class GpqaReader : IBenchmarkReader
{
    public string Word => "gpqa";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new Gpqa();
        return new Gpqa
        {
            Examples = benchmark.Optional("num_examples", nameof(Gpqa.Examples))?.Integer() ?? defaults.Examples,
            MaxTokens = benchmark.Optional("max_tokens", nameof(Gpqa.MaxTokens))?.Integer() ?? defaults.MaxTokens,
            Repeat = benchmark.Optional("repeat", nameof(Gpqa.Repeat))?.Integer() ?? defaults.Repeat,
            Threads = benchmark.Optional("num_threads", nameof(Gpqa.Threads))?.Integer() ?? defaults.Threads,
        };
    }
}
