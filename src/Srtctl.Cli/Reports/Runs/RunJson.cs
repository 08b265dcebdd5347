using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Comparison;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Verdicts;
using Srtctl.Cli.Presentation.Runs;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>The members of a run in JSON. What is not known is left out.</summary>
internal static class RunJson
{
    /// <summary>What the run was.</summary>
    public static void Metadata(Utf8JsonWriter writer, BenchmarkRun run)
    {
        var data = run.Metadata;
        writer.WriteString("job_id", data.JobId);
        Text(writer, "job_name", data.JobName);
        writer.WriteString("path", data.Path);
        Text(writer, "date", data.RunDate);
        Text(writer, "model", data.ModelDir);
        Text(writer, "precision", data.Precision);
        Text(writer, "engine", data.Engine);
        Text(writer, "container", data.Container);
        writer.WriteString("topology", data.Topology);
        Text(writer, "gpu_type", data.GpuType);
        Number(writer, "gpus", data.TotalGpus);
        Text(writer, "benchmark", run.Benchmark.Type);
        Number(writer, "isl", run.Benchmark.Isl);
        Number(writer, "osl", run.Benchmark.Osl);
        writer.WriteStartArray("tags");
        foreach (var tag in data.Tags)
            writer.WriteStringValue(tag);
        writer.WriteEndArray();
    }

    /// <summary>A member <c>results</c> with every measurement, and what its verdict is.</summary>
    public static void Results(Utf8JsonWriter writer, BenchmarkRun run, Verdict verdict)
    {
        writer.WriteStartArray("results");
        foreach (var result in run.Results.Entries)
            Result(writer, run, result, verdict.Of(result));
        writer.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter writer, BenchmarkRun run, BenchmarkResult result, VerdictLevel level)
    {
        writer.WriteStartObject();
        Number(writer, "concurrency", result.Concurrency);
        Number(writer, "completed", result.Completed);
        Number(writer, "duration_seconds", result.Duration);
        foreach (var metric in Metric.All)
            Number(writer, metric.Key, metric.Of(run, result));
        Number(writer, "request_throughput", result.RequestThroughput);
        Number(writer, "total_input_tokens", result.TotalInputTokens);
        Number(writer, "total_output_tokens", result.TotalOutputTokens);
        writer.WriteString("verdict", VerdictLines.Word(level));
        writer.WriteString("file", result.File);
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } known && double.IsFinite(known))
            writer.WriteNumber(name, known);
    }
}
