using System.Text.Json;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Monitoring;

/// <summary>All jobs as one JSON object.</summary>
internal static class BoardJson
{
    public static string Of(BoardView view)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("problem", view.Problem);
            writer.WriteStartArray("jobs");
            foreach (var job in view.Jobs)
                Write(writer, job);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return JsonLayout.Format(document.RootElement).TrimEnd();
    }

    private static void Write(Utf8JsonWriter writer, MonitoredJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("id", job.Id);
        writer.WriteString("name", job.Name);
        writer.WriteString("state", job.State);
        writer.WriteString("reason", job.Queued?.Reason);
        writer.WriteString("now", job.Now);
        writer.WriteString("run_directory", job.Report?.Directory.Path);
        writer.WriteBoolean("rehearsal", job.Report?.Plan?.Execution.Rehearsal ?? job.Report?.Result?.Rehearsal ?? false);
        Write(writer, "input_throughput", job.InputThroughput);
        Write(writer, "gen_throughput", job.GenThroughput);
        writer.WriteStartArray("workers");
        foreach (var worker in job.Workers)
            Write(writer, worker);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, WorkerProgress worker)
    {
        writer.WriteStartObject();
        writer.WriteString("process", worker.Process);
        writer.WriteString("role", worker.Role);
        writer.WriteString("node", worker.Node);
        writer.WriteString("state", worker.State.ToString().ToLowerInvariant());
        Write(writer, "ready_after_s", worker.ReadyAfter);
        Write(writer, "running_requests", worker.Tail.RunningRequests);
        Write(writer, "input_throughput", worker.Tail.InputThroughput);
        Write(writer, "gen_throughput", worker.Tail.GenThroughput);
        writer.WriteString("last_error", worker.Tail.LastError);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
