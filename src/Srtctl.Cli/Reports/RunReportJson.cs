using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Cli.Reports.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Reports;

/// <summary>A <see cref="RunReport"/> as one JSON object.</summary>
internal static class RunReportJson
{
    public static string Of(RunReport report) => JsonText.Object(writer =>
    {
        writer.WriteString("status", report.Status);
        writer.WriteString("job_id", RunSearch.IdOf(report.Directory));
        writer.WriteString("job_name", report.Plan?.Job.Name ?? report.Result?.JobName);
        writer.WriteString("output_dir", report.Directory.Path);
        writer.WriteBoolean("rehearsal", report.Plan?.Execution.Rehearsal ?? report.Result?.Rehearsal ?? false);
        Optional(writer, "mock", report.Mock);
        Optional(writer, "slurm_state", report.Slurm?.Job?.State);
        Optional(writer, "stage", report.Progress.Stage);
        Optional(writer, "waiting_for", report.Progress.Waiting);
        Optional(writer, "cause", report.Cause);
        if (report.Result is { } result)
            writer.WriteNumber("exit_code", result.ExitCode);
        Failure(writer, report);
        writer.WriteStartArray("results");
        foreach (var row in report.Results)
            Row(writer, row, report.Run?.Metadata.TotalGpus);
        writer.WriteEndArray();
        if (report.Verdict is { } verdict)
            VerdictJson.Write(writer, verdict);
    });

    private static void Failure(Utf8JsonWriter writer, RunReport report)
    {
        if (report.Result?.Failure is not { } failure)
            return;
        writer.WriteStartObject("failure");
        writer.WriteString("kind", failure.Kind);
        writer.WriteString("code", failure.Code);
        Optional(writer, "process", failure.Process);
        Optional(writer, "node", failure.Node);
        Optional(writer, "log", failure.Log);
        writer.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter writer, BenchmarkResult row, int? gpus)
    {
        writer.WriteStartObject();
        Number(writer, "concurrency", row.Concurrency);
        Number(writer, "completed", row.Completed);
        Number(writer, "output_tokens_per_second", row.OutputTps);
        Number(writer, "output_tokens_per_second_per_gpu", row.OutputTps / gpus);
        Latency(writer, "ttft", row.Ttft);
        Latency(writer, "itl", row.Itl);
        Latency(writer, "e2el", row.E2el);
        writer.WriteString("file", Path.GetFileName(row.File));
        writer.WriteEndObject();
    }

    private static void Latency(Utf8JsonWriter writer, string name, LatencyStatistics figures)
    {
        Number(writer, $"mean_{name}_ms", figures.Mean);
        Number(writer, $"median_{name}_ms", figures.Median);
        Number(writer, $"p99_{name}_ms", figures.P99);
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
