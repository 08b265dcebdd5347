using System.Buffers;
using System.Text.Json;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Reporting;

/// <summary>One report to a status API.</summary>
/// <param name="Status">Status word.</param>
/// <param name="Stage">Stage word.</param>
/// <param name="Message">One sentence.</param>
internal sealed record StatusUpdate(string Status, string Stage, string Message)
{
    /// <summary>Set in the first report.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Set in the last report.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Set in the last report.</summary>
    public int? ExitCode { get; init; }

    /// <summary>What runs; set in the first report.</summary>
    public LaunchPlan? Plan { get; init; }

    /// <summary>Host name of the first node; set in the first report.</summary>
    public string? HeadNode { get; init; }

    /// <summary>The request body; fields that do not apply are absent.</summary>
    public byte[] ToJson(DateTimeOffset now)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("status", Status);
        writer.WriteString("updated_at", Stamp(now));
        writer.WriteString("stage", Stage);
        writer.WriteString("message", Message);
        if (StartedAt is { } started)
            writer.WriteString("started_at", Stamp(started));
        if (CompletedAt is { } completed)
            writer.WriteString("completed_at", Stamp(completed));
        if (ExitCode is { } status)
            writer.WriteNumber("exit_code", status);
        if (Plan is { } plan)
            WriteMetadata(writer, plan);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ");

    private void WriteMetadata(Utf8JsonWriter writer, LaunchPlan plan)
    {
        writer.WriteStartObject("metadata");
        writer.WriteStartObject("model");
        writer.WriteString("path", plan.Job.ModelPath);
        writer.WriteString("precision", plan.Job.Precision);
        writer.WriteEndObject();
        writer.WriteStartObject("resources");
        writer.WriteString("gpu_type", plan.Allocation.GpuType);
        writer.WriteNumber("gpus_per_node", plan.Allocation.GpusPerNode);
        writer.WriteNumber("prefill_workers", plan.Resources.PrefillWorkers);
        writer.WriteNumber("decode_workers", plan.Resources.DecodeWorkers);
        writer.WriteNumber("agg_workers", plan.Resources.AggWorkers);
        writer.WriteEndObject();
        writer.WriteStartObject("benchmark");
        writer.WriteString("type", plan.Job.Benchmark);
        writer.WriteEndObject();
        writer.WriteString("backend_type", plan.Job.Engine);
        writer.WriteString("frontend_type", plan.Job.Frontend);
        if (HeadNode is not null)
            writer.WriteString("head_node", HeadNode);
        if (plan.Execution.Rehearsal)
            writer.WriteBoolean("rehearsal", true);
        writer.WriteEndObject();
    }
}
