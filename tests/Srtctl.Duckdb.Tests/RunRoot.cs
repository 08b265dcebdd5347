using Srtctl.Duckdb.Queries;
using Srtctl.Testing;

namespace Srtctl.Duckdb.Tests;

/// <summary>A directory with two recorded runs, one of our own with events and requests, and one that is damaged.</summary>
internal sealed class RunRoot : IDisposable
{
    private readonly TemporaryDirectory _root = new();
    private readonly TemporaryDirectory _index = new();

    public RunRoot()
    {
        SampleRun.Copy("sgl-tag", In("4459"));
        SampleRun.Copy("vllm-v1", In("4460"));
        File.Move(In("4460/4459.json"), In("4460/4460.json"));
        Write("7/7.json", """
            {"job_id": "7", "benchmark": {"type": "sa-bench", "isl": 8, "osl": 4}, "generated_at": "2026-01-02 03:04:05",
             "resources": {"gpus_per_node": 4, "agg_nodes": 2, "agg_workers": 1}}
            """);
        Write(
            "7/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json",
            """{"max_concurrency": 4, "output_throughput": 100, "mean_tpot_ms": 20}""");
        Write("7/events.jsonl", """
            {"time": "2026-01-02T03:04:05Z", "kind": "run-started"}
            {"time": "2026-01-02T03:05:05.5Z", "kind": "exited", "process": "decode[0]", "exitCode": 3, "message": "It's over"}
            """);
        Write("7/logs/sa-bench_isl_8_osl_4/requests_concurrency_4.jsonl", """
            {"index": 0, "run_start": "2026-01-02T03:04:05Z", "intended": 0, "sent": 0.001, "first_token": 0.2, "last_token": 1.5, "input_tokens": 8, "output_tokens": 4, "chunks": 4, "error": null}
            {"index": 1, "run_start": "2026-01-02T03:04:05Z", "intended": 0.5, "sent": 0.5, "first_token": null, "last_token": null, "input_tokens": 8, "output_tokens": 0, "chunks": 0, "error": "HTTP 500"}
            """);
        Write("8/8.json", "{");
        Age();
    }

    public string Path => _root.Path;

    public string IndexDirectory => _index.Path;

    public RootQuery Query => new() { Root = Path, IndexDirectory = IndexDirectory };

    public string In(string relative) => _root.In(relative);

    /// <summary>The rows of an answer, values apart by a bar.</summary>
    public string[] Ask(string sql) =>
        [.. Query.Run(sql).Rows.Select(static row => string.Join('|', row.Select(static cell => cell ?? "null")))];

    public void Write(string relative, string text)
    {
        var path = In(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }

    /// <summary>Makes everything look written an hour ago, as runs are that nobody touches.</summary>
    public void Age()
    {
        var hour = DateTime.UtcNow - TimeSpan.FromHours(1);
        foreach (var path in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(path, hour);
        foreach (var path in Directory.EnumerateDirectories(Path, "*", SearchOption.AllDirectories))
            Directory.SetLastWriteTimeUtc(path, hour);
    }

    public void Dispose()
    {
        _root.Dispose();
        _index.Dispose();
    }
}
