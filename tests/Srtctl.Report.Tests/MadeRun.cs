using System.Globalization;
using System.Text.Json.Nodes;

namespace Srtctl.Report.Tests;

/// <summary>Writes run directories.</summary>
internal static class MadeRun
{
    /// <summary>
    /// A disaggregated SGLang run with results at 4, 16 and 64, logs of two workers, and events. At the concurrency
    /// <paramref name="unanswered"/>, no request was answered.
    /// </summary>
    public static string Write(
        string root, string jobId, string name = "made", double speed = 1, int records = 240, int[]? concurrencies = null,
        string gpus = "gb200", int? unanswered = null)
    {
        var directory = Directory.CreateDirectory(Path.Combine(root, jobId)).FullName;
        var logs = Directory.CreateDirectory(Path.Combine(directory, "logs")).FullName;
        File.WriteAllText(Path.Combine(directory, $"{jobId}.json"), Metadata(jobId, name, gpus));
        foreach (var concurrency in concurrencies ?? [4, 16, 64])
            Result(Path.Combine(logs, "sa-bench_isl_1024_osl_512"), concurrency, speed, concurrency != unanswered);
        Log(Path.Combine(logs, "gb01_prefill_w0.out"), "prefill", records, Prefill);
        Log(Path.Combine(logs, "gb02_decode_w0.out"), "decode", records, Decode);
        File.WriteAllText(Path.Combine(directory, "events.jsonl"), Events);
        return directory;
    }

    /// <summary>The value that the decode log has once, far above all others.</summary>
    public const double Peak = 98765.43;

    private static string Metadata(string jobId, string name, string gpus) => new JsonObject
    {
        ["version"] = "2.0",
        ["job_id"] = jobId,
        ["job_name"] = name,
        ["generated_at"] = "2026-03-04 05:06:07",
        ["model"] = new JsonObject { ["path"] = "/models/m", ["container"] = "sglang.sqsh", ["precision"] = "fp8" },
        ["resources"] = new JsonObject
        {
            ["gpu_type"] = gpus,
            ["gpus_per_node"] = 4,
            ["prefill_nodes"] = 1,
            ["decode_nodes"] = 1,
            ["prefill_workers"] = 1,
            ["decode_workers"] = 1,
        },
        ["backend_type"] = "sglang",
        ["benchmark"] = new JsonObject { ["type"] = "sa-bench", ["isl"] = 1024, ["osl"] = 512 },
        ["tags"] = new JsonArray("nightly"),
    }.ToJsonString();

    private static void Result(string folder, int concurrency, double speed, bool isAnswered)
    {
        Directory.CreateDirectory(folder);
        var tpot = (5 + concurrency / 8.0) / speed;
        var result = new JsonObject
        {
            ["max_concurrency"] = concurrency,
            ["completed"] = isAnswered ? concurrency * 10 : 0,
            ["duration"] = 60.5,
            ["output_throughput"] = 1000 * concurrency / tpot,
            ["total_token_throughput"] = 3000 * concurrency / tpot,
            ["request_throughput"] = 2 * concurrency / tpot,
        };
        foreach (var (latency, value) in new[] { ("ttft", 20.25 * concurrency), ("tpot", tpot), ("itl", tpot), ("e2el", 512 * tpot) })
        {
            result[$"mean_{latency}_ms"] = value;
            result[$"median_{latency}_ms"] = value * 0.9;
            result[$"p99_{latency}_ms"] = value * 3;
            result[$"std_{latency}_ms"] = value * 0.3;
        }

        File.WriteAllText(
            Path.Combine(folder, $"results_concurrency_{concurrency}_gpus_8_ctx_4_gen_4.json"), result.ToJsonString());
    }

    private static void Log(string path, string mode, int records, Func<int, int, string> line)
    {
        using var log = new StreamWriter(path);
        log.WriteLine($"[CMD] python3 -m dynamo.sglang --model-path /models/m --disaggregation-mode {mode} --tp-size 4");
        for (var index = 0; index < records; index++)
        {
            var time = new DateTime(2026, 3, 4, 5, 10, 0).AddSeconds(index);
            for (var rank = 0; rank < 2; rank++)
                log.WriteLine(FormattableString.Invariant(
                    $"[{time:yyyy-MM-dd HH:mm:ss} DP{rank} TP{rank} EP{rank}] {line(index, rank)}"));
        }
    }

    private static string Prefill(int index, int rank) => string.Create(
        CultureInfo.InvariantCulture,
        $"Prefill batch, #new-seq: 2, #new-token: {1000 + index % 7}, #cached-token: 24, token usage: 0.{10 + index % 50}, "
        + $"#running-req: {index % 9}, #queue-req: {index % 5}, #prealloc-req: 0, #inflight-req: {rank}, "
        + $"input throughput (token/s): {8000 + index % 100}.25, ");

    private static string Decode(int index, int rank) => string.Create(
        CultureInfo.InvariantCulture,
        $"Decode batch, #running-req: {10 + index % 20}, #token: {5000 + index}, token usage: 0.{20 + index % 60}, "
        + $"pre-allocated usage: 0.05, #prealloc-req: 1, #transfer-req: 2, #retracted-req: 0, cuda graph: True, "
        + $"gen throughput (token/s): {(index == 101 && rank == 1 ? Peak : 900 + index % 40 + 0.5)}, #queue-req: {index % 3}, ");

    private const string Events = """
        {"time":"2026-03-04T05:06:07+00:00","kind":"run-started","message":"made"}
        {"time":"2026-03-04T05:06:08+00:00","kind":"stage","stage":"workers","message":"Starting backend workers"}
        {"time":"2026-03-04T05:06:08+00:00","kind":"started","stage":"workers","process":"prefill[0]","node":"gb01","pid":11}
        {"time":"2026-03-04T05:06:08+00:00","kind":"started","stage":"workers","process":"decode[0]","node":"gb02","pid":12}
        {"time":"2026-03-04T05:07:38+00:00","kind":"ready","stage":"workers","process":"prefill[0]","node":"gb01","pid":11,"seconds":90}
        {"time":"2026-03-04T05:08:08+00:00","kind":"ready","stage":"workers","process":"decode[0]","node":"gb02","pid":12,"seconds":120}
        {"time":"2026-03-04T05:20:08+00:00","kind":"exited","stage":"workers","process":"decode[0]","node":"gb02","pid":12,"exitCode":0}
        {"time":"2026-03-04T05:20:09+00:00","kind":"run-ended","exitCode":0,"seconds":842,"message":"completed"}

        """;
}
