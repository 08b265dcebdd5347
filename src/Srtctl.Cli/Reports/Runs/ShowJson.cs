using System.Text.Json;
using Srtctl.Analysis.Series;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>What <c>show</c> says, as one JSON object.</summary>
internal static class ShowJson
{
    public static string Of(ShownRun shown) => JsonText.Object(writer =>
    {
        RunJson.Metadata(writer, shown.Run);
        if (shown.End is { } end)
            writer.WriteString("status", end.Status);
        if (shown.Mock is { } mock)
            writer.WriteString("mock", mock);
        writer.WriteStartObject("versions");
        foreach (var (framework, version) in shown.Versions)
            writer.WriteString(framework, version);
        writer.WriteEndObject();
        RunJson.Results(writer, shown.Run, shown.Verdict);
        if (!shown.Run.Results.Entries.IsEmpty)
            VerdictJson.Write(writer, shown.Verdict);
        writer.WriteStartArray("workers");
        foreach (var worker in shown.Workers)
            Worker(writer, worker);
        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var line in shown.Missing())
            writer.WriteStringValue(line);
        writer.WriteEndArray();
    });

    private static void Worker(Utf8JsonWriter writer, WorkerSeries worker)
    {
        writer.WriteStartObject();
        writer.WriteString("node", worker.Name.Node);
        writer.WriteString("role", worker.Name.Role);
        writer.WriteString("worker", worker.Name.WorkerId);
        writer.WriteNumber("batches", worker.Batches);
        if (worker.NewTokens is { } computed)
            writer.WriteNumber("new_tokens", computed);
        if (worker.CachedTokens is { } cached)
            writer.WriteNumber("cached_tokens", cached);
        writer.WriteNumber("restarts", worker.Restarts);
        writer.WriteEndObject();
    }
}
