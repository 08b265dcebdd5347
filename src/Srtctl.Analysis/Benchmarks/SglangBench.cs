using System.Text.Json;
using System.Text.RegularExpressions;
using Srtctl.Analysis.Json;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>SGLang's <c>bench_serving</c>: one JSON object per line, of which the last may be cut.</summary>
internal sealed partial class SglangBench : IBenchmarkParser
{
    public IReadOnlyList<string> Types { get; } = ["sglang-bench"];

    public IEnumerable<string> Files(RunFiles run, BenchmarkFacts facts) =>
        ((string[])[run.Logs, .. run.Folders("sglang-bench*")]).Distinct()
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.jsonl"))
            .Where(static path => NameForm().IsMatch(Path.GetFileName(path)));

    public IEnumerable<BenchmarkResult> ReadFile(RunFiles run, string path)
    {
        var lines = File.ReadLines(path).Where(static line => !string.IsNullOrWhiteSpace(line)).ToArray();
        var results = new List<BenchmarkResult>();
        foreach (var (index, line) in lines.Index())
        {
            try
            {
                using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line));
                if (ResultJson.Of(JsonScalarReader.Read(stream), run.Relative(path), null) is { } result)
                    results.Add(result);
            }
            catch (JsonException) when (index == lines.Length - 1 && index > 0)
            {
                break;
            }
        }

        return results;
    }

    public IEnumerable<BenchmarkResult> ReadText(IReadOnlyList<string> lines) => ServingText.Read(lines);

    public bool IsMeasured(string command) => command.Contains("--output-file", StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Za-z0-9.-]+_\d{4}_\d+_.+\.jsonl$")]
    private static partial Regex NameForm();
}
