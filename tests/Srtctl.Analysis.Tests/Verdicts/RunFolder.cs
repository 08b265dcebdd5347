using System.Globalization;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Testing;

namespace Srtctl.Analysis.Tests.Verdicts;

/// <summary>A small run directory of a test, good in all respects until the test spoils it.</summary>
internal sealed class RunFolder : IDisposable
{
    private const string Metadata = """
        {"version": "2.0", "job_id": "71", "job_name": "small", "generated_at": "2026-05-04 10:00:00",
         "model": {"path": "/models/m", "container": "image:1", "precision": "fp8"}, "backend_type": "sglang",
         "resources": {"gpu_type": "h100", "gpus_per_node": 4, "prefill_nodes": 1, "decode_nodes": 1,
                       "prefill_workers": 1, "decode_workers": 1, "agg_workers": 0},
         "benchmark": {"type": "sa-bench", "isl": 1024, "osl": 512}}
        """;

    private const string Result = """
        {"max_concurrency": 8, "num_prompts": 80, "completed": 80, "total_output_tokens": 36864, "duration": 40.0,
         "output_throughput": 921.6, "request_rate": "inf", "mean_ttft_ms": 100, "mean_tpot_ms": 8.5, "mean_e2el_ms": 3900}
        """;

    private const string Client = """
        Maximum request concurrency: 8
        Successful requests:                     16
        Running benchmark with concurrency: 8
        + python3 -u benchmark_serving.py --dataset-name random --num-prompts 80 --random-range-ratio 0.8 --max-concurrency 8 --save-result
        Maximum request concurrency: 8
        Successful requests:                     80
        Completed benchmark with concurrency: 8
        """;

    private readonly TemporaryDirectory _root = new();

    public RunFolder()
    {
        Write("71.json", Metadata);
        WriteResult(Result);
        Write("logs/benchmark.out", Client);
        Write("logs/n1_prefill_w0.out", Prefills(20, fresh: 1024, cached: 0));
        Write("logs/n2_decode_w0.out", Decodes(30));
    }

    public string Path => _root.In("71");

    public void Dispose() => _root.Dispose();

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void WriteResult(string json) => Write("logs/sa-bench_isl_1024_osl_512/results_concurrency_8_gpus_8.json", json);

    /// <summary>The good result with one value changed.</summary>
    public void Change(string key, object value) => WriteResult(string.Join(
        ", ", Result.Split(", ").Select(pair => pair.Contains($"\"{key}\"") ? Replaced(pair, key, value) : pair)));

    /// <summary>The good metadata with one text changed.</summary>
    public void ChangeMetadata(string from, string to) => Write("71.json", Metadata.Replace(from, to));

    public void ChangeClient(string from, string to) => Write("logs/benchmark.out", Client.Replace(from, to));

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    public RunEvidence Evidence()
    {
        var run = RunLoader.LoadDirectory(Path);
        return RunEvidence.OfEverything(run, WorkerSeriesReader.Read(run.Metadata));
    }

    public Verdict Judge() => VerdictRules.Judge(Evidence());

    public static string Prefills(int count, int fresh, int cached) => Lines(count, second =>
        $"Prefill batch, #new-seq: 1, #new-token: {fresh}, #cached-token: {cached}, token usage: 0.10, #running-req: 1, "
        + "#queue-req: 0, #prealloc-req: 0, #inflight-req: 0, input throughput (token/s): 2000.00, ");

    public static string Decodes(int count) => Lines(count, second =>
        "Decode batch, #running-req: 8, #token: 9000, token usage: 0.20, cuda graph: True, "
        + $"gen throughput (token/s): {900 + second}.00, #queue-req: 0, ");

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(second =>
        string.Create(CultureInfo.InvariantCulture, $"[2026-05-04 10:{second / 60:00}:{second % 60:00}] {line(second)}\n")));

    private static string Replaced(string pair, string key, object value) => string.Create(
        CultureInfo.InvariantCulture, $"{pair[..pair.IndexOf($"\"{key}\"", StringComparison.Ordinal)]}\"{key}\": {value}{Tail(pair)}");

    private static string Tail(string pair) => pair.TrimEnd().EndsWith('}') ? "}" : "";
}
