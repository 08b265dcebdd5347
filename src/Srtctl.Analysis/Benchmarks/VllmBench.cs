using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>The client that comes with vLLM.</summary>
internal sealed class VllmBench : IBenchmarkParser
{
    public IReadOnlyList<string> Types { get; } = ["vllm-bench"];

    public IEnumerable<string> Files(RunFiles run, BenchmarkFacts facts) =>
        ((string[])[.. run.Folders("vllm-bench*"), .. run.Folders("vllm_bench*")])
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.json"))
            .Where(static path => !path.EndsWith(".pytorch.json", StringComparison.Ordinal));

    public IEnumerable<BenchmarkResult> ReadFile(RunFiles run, string path) => ResultJson.Read(run, path, null);

    public IEnumerable<BenchmarkResult> ReadText(IReadOnlyList<string> lines) => ServingText.Read(lines);

    public bool IsMeasured(string command) => command.Contains("--save-result", StringComparison.Ordinal);
}
