using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Accuracy;

/// <summary><c>benchmark.type: mmlu</c>.</summary>
internal sealed class MmluReader : IBenchmarkReader
{
    public string Word => "mmlu";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new Mmlu();
        return new Mmlu
        {
            Examples = benchmark.Optional("num_examples", nameof(Mmlu.Examples))?.Integer() ?? defaults.Examples,
            MaxTokens = benchmark.Optional("max_tokens", nameof(Mmlu.MaxTokens))?.Integer() ?? defaults.MaxTokens,
            Repeat = benchmark.Optional("repeat", nameof(Mmlu.Repeat))?.Integer() ?? defaults.Repeat,
            Threads = benchmark.Optional("num_threads", nameof(Mmlu.Threads))?.Integer() ?? defaults.Threads,
        };
    }
}
