using Srtctl.Analysis.Json;
using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>The result object that sa-bench, vLLM and, with other names for some keys, SGLang write.</summary>
internal static class ResultJson
{
    /// <summary>A result; null when the object holds none of its figures.</summary>
    public static BenchmarkResult? Of(JsonScalars json, string file, int? namedConcurrency)
    {
        var result = new BenchmarkResult
        {
            Concurrency = (int?)json.Integer("max_concurrency") ?? namedConcurrency,
            OutputTps = json.Number("output_throughput"),
            TotalTps = json.Number("total_token_throughput", "total_throughput"),
            RequestThroughput = json.Number("request_throughput"),
            RequestGoodput = json.Number("request_goodput", "request_goodput:"),
            RequestRate = Rate(json),
            Ttft = Latency(json, "ttft"),
            Tpot = Latency(json, "tpot"),
            Itl = Latency(json, "itl"),
            E2el = Latency(json, "e2el") is { Mean: not null } known ? known : Latency(json, "e2e_latency"),
            TotalInputTokens = json.Integer("total_input_tokens", "total_input"),
            TotalOutputTokens = json.Integer("total_output_tokens", "total_output"),
            Backend = json.Text("backend"),
            ModelId = json.Text("model_id"),
            Date = json.Text("date"),
            Duration = json.Number("duration"),
            Completed = json.Integer("completed"),
            Failed = json.Integer("failed"),
            NumPrompts = json.Integer("num_prompts"),
            Source = ValueSource.Json,
            File = file,
        };
        return result is { OutputTps: null, RequestThroughput: null, Completed: null, Duration: null } ? null : result;
    }

    /// <summary>Reads a file that holds one result.</summary>
    public static IEnumerable<BenchmarkResult> Read(RunFiles run, string path, int? namedConcurrency)
    {
        using var stream = File.OpenRead(path);
        return Of(JsonScalarReader.Read(stream), run.Relative(path), namedConcurrency) is { } result ? [result] : [];
    }

    private static string? Rate(JsonScalars json) =>
        json.Text("request_rate") is { Length: > 0 } text ? text
        : json.Number("request_rate") is { } number ? $"{number}"
        : json.Text("request_rate") is null ? null
        : "inf";

    private static LatencyStatistics Latency(JsonScalars json, string name) => new(
        json.Number($"mean_{name}_ms"), json.Number($"median_{name}_ms"),
        json.Number($"p99_{name}_ms"), json.Number($"std_{name}_ms"));
}
