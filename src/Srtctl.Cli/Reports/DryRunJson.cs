using System.Text.Json;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Plans;

namespace Srtctl.Cli.Reports;

/// <summary>A dry run as one JSON object.</summary>
internal static class DryRunJson
{
    public static string Of(PlannedJobs jobs) => JsonText.Object(writer =>
    {
        if (jobs.Loaded.SweepName is { } sweep)
            writer.WriteString("sweep", sweep);
        writer.WriteString("output_dir", jobs.OutputDirectory);
        writer.WriteStartArray("jobs");
        foreach (var point in jobs.Points)
            Write(writer, point);
        writer.WriteEndArray();
        JsonText.Diagnostics(writer, jobs.Diagnostics);
    });

    private static void Write(Utf8JsonWriter writer, PlannedPoint point)
    {
        writer.WriteStartObject();
        writer.WriteString("job_name", point.Name);
        writer.WriteStartObject("parameters");
        foreach (var parameter in point.Point.Parameters)
            writer.WriteString(parameter.Name, parameter.Value);
        writer.WriteEndObject();
        if (point.Point.Pruned is { } reason)
            writer.WriteString("pruned", reason);
        if (point.Plan is { } plan)
            Write(writer, plan);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LaunchPlan plan)
    {
        writer.WriteNumber("nodes", plan.Allocation.Nodes);
        writer.WriteNumber("gpus", plan.Allocation.Nodes * plan.Allocation.GpusPerNode);
        writer.WriteNumber("gpu_hours", Figures.GpuHours(plan));
        if (MockStatement.Of(plan) is { } mock)
            writer.WriteString("mock", mock);
        writer.WritePropertyName("plan");
        using var document = JsonDocument.Parse(PlanJson.Write(plan));
        document.RootElement.WriteTo(writer);
    }
}
