using System.Text.RegularExpressions;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>sa-bench of any age, and our own load generator, which writes the same files.</summary>
internal sealed partial class SaBench : IBenchmarkParser
{
    public IReadOnlyList<string> Types { get; } = ["sa-bench", "vllm"];

    public IEnumerable<string> Files(RunFiles run, BenchmarkFacts facts) =>
        Folders(run, facts).SelectMany(static folder => Directory.EnumerateFiles(folder, "*.json"))
            .Where(static path => NameForm().IsMatch(Path.GetFileName(path)));

    public IEnumerable<BenchmarkResult> ReadFile(RunFiles run, string path)
    {
        var named = NameForm().Match(Path.GetFileName(path)).Groups["concurrency"].ValueSpan;
        return ResultJson.Read(run, path, int.TryParse(named, out var concurrency) ? concurrency : null);
    }

    public IEnumerable<BenchmarkResult> ReadText(IReadOnlyList<string> lines) => ServingText.Read(lines);

    public bool IsMeasured(string command) => command.Contains("--save-result", StringComparison.Ordinal);

    /// <summary>The directory of exactly these lengths where there is one, else all.</summary>
    private static string[] Folders(RunFiles run, BenchmarkFacts facts)
    {
        string[] all = [.. run.Folders("sa-bench_*"), .. run.Folders("vllm_isl_*")];
        if (facts is not { Isl: { } isl, Osl: { } osl })
            return all;
        string[] exact =
            [.. all.Where(path => Path.GetFileName(path).EndsWith($"_isl_{isl}_osl_{osl}", StringComparison.Ordinal))];
        return exact.Length > 0 ? exact : all;
    }

    [GeneratedRegex(
        @"^(?:results?_.*?)?(?:isl_\d+_osl_\d+_)?(?:concurrency_(?<concurrency>\d+)(?!\d).*)?(?<!\.pytorch)\.json$")]
    private static partial Regex NameForm();
}
