using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
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

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not Gpqa said)
            return false;
        var usual = new Gpqa();
        section
            .Set("num_examples", said.Examples, usual.Examples)
            .Set("max_tokens", said.MaxTokens, usual.MaxTokens)
            .Set("repeat", said.Repeat, usual.Repeat)
            .Set("num_threads", said.Threads, usual.Threads);
        return true;
    }
}
