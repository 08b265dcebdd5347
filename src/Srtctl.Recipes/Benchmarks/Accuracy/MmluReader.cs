using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
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

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not Mmlu said)
            return false;
        var usual = new Mmlu();
        section
            .Set("num_examples", said.Examples, usual.Examples)
            .Set("max_tokens", said.MaxTokens, usual.MaxTokens)
            .Set("repeat", said.Repeat, usual.Repeat)
            .Set("num_threads", said.Threads, usual.Threads);
        return true;
    }
}
