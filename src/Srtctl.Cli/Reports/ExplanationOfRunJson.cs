using System.Globalization;
using System.Text.Json;
using Srtctl.Analysis.Causes;

namespace Srtctl.Cli.Reports;

/// <summary>A <see cref="RunExplanation"/> as one JSON object.</summary>
internal static class ExplanationOfRunJson
{
    public static string Of(RunExplanation explanation) => JsonText.Object(writer =>
    {
        writer.WriteString("status", Word(explanation.State.ToString()));
        writer.WriteString("job_id", explanation.JobId);
        writer.WriteString("output_dir", explanation.Path);
        writer.WriteBoolean("explained", explanation.IsExplained);
        writer.WriteString("clock", explanation.IsUtc ? "utc" : "local");
        if (explanation.Cause is { } cause)
        {
            writer.WritePropertyName("cause");
            Write(writer, cause);
        }

        Write(writer, "evidence", explanation.Evidence);
        writer.WriteStartArray("followed");
        foreach (var followed in explanation.Followed)
            Write(writer, followed);
        writer.WriteEndArray();
        if (explanation.Waiting is { } waiting)
            Write(writer, waiting);
        Write(writer, "last_lines", explanation.LastLines);
        writer.WriteStartArray("unreadable");
        foreach (var log in explanation.Unreadable)
            writer.WriteStringValue(log);
        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, Cause cause)
    {
        writer.WriteStartObject();
        writer.WriteString("name", cause.Name);
        writer.WriteString("class", Word(cause.Class.ToString()));
        writer.WriteString("sentence", cause.Sentence);
        writer.WriteString("remedy", cause.Remedy);
        writer.WriteString("process", cause.Process);
        writer.WriteString("node", cause.Node);
        writer.WriteString("time", Time(cause.Time));
        writer.WriteNumber("count", cause.Count);
        writer.WriteNumber("others", cause.Others);
        if (cause.Line is { } line)
        {
            writer.WritePropertyName("line");
            Write(writer, line);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Waiting waiting)
    {
        writer.WriteStartObject("waiting");
        writer.WriteString("for", waiting.For);
        writer.WriteString("stage", waiting.Stage);
        writer.WriteString("since", Time(waiting.Since));
        if (waiting.Lasted is { } lasted)
            writer.WriteNumber("seconds", Math.Round(lasted.TotalSeconds, 3));
        Write(writer, "last_lines", waiting.LastLines);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<LogLine> lines)
    {
        writer.WriteStartArray(name);
        foreach (var line in lines)
            Write(writer, line);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, LogLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("log", line.Log);
        if (line.Number is { } number)
            writer.WriteNumber("line", number);
        writer.WriteString("text", line.Text);
        writer.WriteEndObject();
    }

    private static string? Time(DateTime? time) =>
        time?.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);

    private static string Word(string name) => string.Concat(name.Select(static (letter, index) =>
        char.IsUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
