using System.Text.RegularExpressions;
using Srtctl.Analysis.Json;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>The benchmarks that run aiperf.</summary>
internal sealed partial class AiperfBench : IBenchmarkParser
{
    private const string Summary = "profile_export_aiperf.json";

    public IReadOnlyList<string> Types { get; } = ["mooncake-router", "trace-replay"];

    public IEnumerable<string> Files(RunFiles run, BenchmarkFacts facts) =>
        ((string[])["artifacts", "agentic"]).Select(run.InLogs).Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, Summary, SearchOption.AllDirectories))
            .Where(static path => !path.Split('/').Contains("warmup"));

    public IEnumerable<BenchmarkResult> ReadFile(RunFiles run, string path)
    {
        using var stream = File.OpenRead(path);
        var json = JsonScalarReader.Read(stream);
        var seconds = AiperfMetric.Milliseconds(json, "benchmark_duration", "avg") / 1000;
        var (input, output) = (json.Integer("total_isl.avg"), json.Integer("total_osl.avg", "total_output_tokens.avg"));
        var itl = Latency(json, "inter_token_latency");
        var result = new BenchmarkResult
        {
            Concurrency = (int?)json.Integer("input_config.loadgen.concurrency") ?? Named(run.Relative(path)) ?? 0,
            OutputTps = AiperfMetric.Value(json, "output_token_throughput"),
            TotalTps = seconds > 0 ? (input + output) / seconds : null,
            RequestThroughput = AiperfMetric.Value(json, "request_throughput"),
            RequestGoodput = AiperfMetric.Value(json, "goodput"),
            Ttft = Latency(json, "time_to_first_token"),
            Tpot = itl,
            Itl = itl,
            E2el = Latency(json, "request_latency"),
            TotalInputTokens = input,
            TotalOutputTokens = output,
            Date = json.Text("start_time"),
            Duration = seconds,
            Completed = json.Integer("request_count.avg", "records.request_count.avg"),
            Failed = json.Integer("error_request_count.avg"),
            Source = ValueSource.Json,
            File = run.Relative(path),
        };
        return result is { OutputTps: null, RequestThroughput: null, Completed: null } ? [] : [result];
    }

    public IEnumerable<BenchmarkResult> ReadText(IReadOnlyList<string> lines) => AiperfText.Read(lines);

    public bool IsMeasured(string command) => command.Contains("--input-file", StringComparison.Ordinal);

    private static LatencyStatistics Latency(JsonScalars json, string metric) => new(
        AiperfMetric.Milliseconds(json, metric, "avg"), AiperfMetric.Milliseconds(json, metric, "p50"),
        AiperfMetric.Milliseconds(json, metric, "p99"), AiperfMetric.Milliseconds(json, metric, "std"));

    private static int? Named(string path) =>
        NameForm().Match(path) is { Success: true } match
        && int.TryParse(match.Groups["number"].ValueSpan, out var number)
            ? number
            : null;

    [GeneratedRegex(@"(?:_c|/conc_|/agentic/)(?<number>\d+)(?=[_/])")]
    private static partial Regex NameForm();
}
