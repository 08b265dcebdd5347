using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Accuracy;

/// <summary><c>benchmark.type: gsm8k</c>.</summary>
internal sealed class Gsm8kReader : IBenchmarkReader
{
    public string Word => "gsm8k";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new Gsm8k();
        return new Gsm8k
        {
            Examples = benchmark.Optional("num_examples", nameof(Gsm8k.Examples))?.Integer() ?? defaults.Examples,
            Shots = benchmark.Optional("num_shots", nameof(Gsm8k.Shots))?.Integer() ?? defaults.Shots,
            Threads = benchmark.Optional("num_threads", nameof(Gsm8k.Threads))?.Integer() ?? defaults.Threads,
            Repeat = benchmark.Optional("repeat", nameof(Gsm8k.Repeat))?.Integer() ?? defaults.Repeat,
            MaxTokens = benchmark.Optional("max_tokens", nameof(Gsm8k.MaxTokens))?.Integer(),
            Temperature = benchmark.Optional("temperature", nameof(Gsm8k.Temperature))?.Number(),
            TopP = benchmark.Optional("top_p", nameof(Gsm8k.TopP))?.Number(),
            TopK = benchmark.Optional("top_k", nameof(Gsm8k.TopK))?.Integer(),
        };
    }

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not Gsm8k said)
            return false;
        var usual = new Gsm8k();
        section
            .Set("num_examples", said.Examples, usual.Examples)
            .Set("num_shots", said.Shots, usual.Shots)
            .Set("num_threads", said.Threads, usual.Threads)
            .Set("repeat", said.Repeat, usual.Repeat)
            .Number("max_tokens", said.MaxTokens)
            .Number("temperature", said.Temperature)
            .Number("top_p", said.TopP)
            .Number("top_k", said.TopK);
        findings.NoKeyUnless(said.Client is null, "Benchmark.Client");
        findings.NoKeyUnless(said.DataDirectory is null, "Benchmark.DataDirectory");
        return true;
    }
}
