using System.Text.Json;
using Srtctl.Agent.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Rollups;

/// <summary>One entry per result file of sa-bench, and a table of them.</summary>
internal static class SaBenchRollup
{
    private static readonly (string Name, string[] Keys)[] Members =
    [
        ("concurrency", ["max_concurrency"]),
        ("throughput_toks", ["output_throughput"]),
        ("request_throughput", ["request_throughput"]),
        ("ttft_mean_ms", ["mean_ttft_ms"]),
        ("ttft_p99_ms", ["p99_ttft_ms"]),
        ("tpot_mean_ms", ["mean_tpot_ms"]),
        ("tpot_p99_ms", ["p99_tpot_ms"]),
        ("itl_mean_ms", ["mean_itl_ms"]),
        ("itl_p99_ms", ["p99_itl_ms"]),
        ("e2el_mean_ms", ["mean_e2el_ms"]),
        ("completed_requests", ["completed"]),
        ("total_input_tokens", ["total_input_tokens", "total_input"]),
        ("total_output_tokens", ["total_output_tokens", "total_output"]),
    ];

    public static void Write(LaunchPlan plan, RunDirectory directory, DateTimeOffset now)
    {
        var results = SaBenchResult.ReadAll(directory.Logs);
        if (results.Count == 0)
            return;
        RollupFile.Write(
            plan, directory, now,
            writer =>
            {
                writer.WriteString("model", plan.Job.ServedModelName);
                WriteNumber(writer, "isl", plan.Resources.InputLength);
                WriteNumber(writer, "osl", plan.Resources.OutputLength);
            },
            writer => WriteRuns(writer, results));
        var table = SaBenchTable.Of(plan, results, RunningRequests.P90(plan, directory.Logs));
        AtomicFile.Write(Path.Combine(directory.Logs, "benchmark-rollup.csv"), table);
    }

    private static void WriteRuns(Utf8JsonWriter writer, IReadOnlyList<SaBenchResult> results)
    {
        writer.WriteStartArray("runs");
        foreach (var result in results)
        {
            writer.WriteStartObject();
            foreach (var (name, keys) in Members)
                WriteNumber(writer, name, result.Number(keys));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
