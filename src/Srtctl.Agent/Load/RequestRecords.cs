using System.Text.Json;

using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Load;

/// <summary>One JSON line per request; times in seconds since <c>run_start</c>.</summary>
internal static class RequestRecords
{
    public static void Write(string directory, int concurrency, LoadRun run, DateTimeOffset start)
    {
        var path = Path.Combine(directory, LoadOptions.RecordFileName(concurrency));
        AtomicFile.Write(path, stream =>
        {
            using var writer = new Utf8JsonWriter(stream);
            for (var index = 0; index < run.Outcomes.Count; index++)
            {
                WriteLine(writer, index, run.Outcomes[index], start);
                writer.Flush();
                writer.Reset();
                stream.WriteByte((byte)'\n');
            }
        });
    }

    private static void WriteLine(Utf8JsonWriter writer, int index, RequestOutcome outcome, DateTimeOffset start)
    {
        writer.WriteStartObject();
        writer.WriteNumber("index", index);
        writer.WriteString("run_start", start.UtcDateTime);
        writer.WriteNumber("intended", outcome.Intended.TotalSeconds);
        writer.WriteNumber("sent", outcome.Sent.TotalSeconds);
        WriteTime(writer, "first_token", outcome, static chunks => chunks[0]);
        WriteTime(writer, "last_token", outcome, static chunks => chunks[^1]);
        writer.WriteNumber("input_tokens", outcome.PromptTokens);
        writer.WriteNumber("output_tokens", outcome.OutputTokens);
        writer.WriteNumber("chunks", outcome.Chunks.Count);
        writer.WriteString("error", outcome.Error);
        writer.WriteEndObject();
    }

    private static void WriteTime(
        Utf8JsonWriter writer, string name, RequestOutcome outcome, Func<IReadOnlyList<TimeSpan>, TimeSpan> choose)
    {
        if (outcome.Chunks.Count > 0)
            writer.WriteNumber(name, choose(outcome.Chunks).TotalSeconds);
        else
            writer.WriteNull(name);
    }
}
