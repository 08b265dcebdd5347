using System.Text.Json;
using Srtctl.Cli.Presentation;
using Srtctl.Planning.Explaining;
using Srtctl.Planning.Models;
using Srtctl.Planning.Versions;

namespace Srtctl.Cli.Reports;

/// <summary>An explanation as one JSON object.</summary>
internal static class ExplanationJson
{
    public static string Of(ExplainedJob job) => JsonText.Object(writer =>
    {
        writer.WriteString("job_name", job.Name);
        writer.WriteStartArray("versions");
        foreach (var statement in job.Versions)
            Write(writer, statement);
        writer.WriteEndArray();
        writer.WriteStartArray("memory");
        foreach (var statement in job.Memory)
            Write(writer, statement);
        writer.WriteEndArray();
        writer.WriteStartArray("values");
        foreach (var value in job.Values)
            Write(writer, value, job);
        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, VersionStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("catalog", statement.Catalog);
        writer.WriteString("version", statement.Version?.Version);
        writer.WriteString("source", statement.Version?.Source.ToString().ToLowerInvariant());
        writer.WriteString("said", statement.Version?.Said);
        writer.WriteString("facts", statement.Facts);
        writer.WriteStartArray("accepted_by");
        foreach (var version in statement.Accepted)
            writer.WriteStringValue(version);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MemoryStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("role", statement.Role.ToString().ToLowerInvariant());
        writer.WriteString("model", statement.Model.Name);
        writer.WriteString("source", statement.Model.Shape.Source);
        writer.WriteBoolean("sure", statement.Model.IsSure);
        Write(writer, "gpu_bytes", statement.Memory.Gpu);
        Write(writer, "weight_bytes", statement.Memory.Weights);
        Write(writer, "kv_room_bytes", statement.Memory.Room);
        if (statement.Memory.Tokens is { } tokens)
            Write(writer, "kv_room_tokens", tokens);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Estimate amount)
    {
        writer.WriteStartArray(name);
        writer.WriteNumberValue(Math.Round(amount.Low));
        writer.WriteNumberValue(Math.Round(amount.High));
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ExplainedValue value, ExplainedJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("process", value.Process);
        writer.WriteString("catalog", value.Catalog);
        writer.WriteString("flag", value.Flag.Flag);
        writer.WriteString("place", value.Place);
        writer.WriteString("value", value.Value);
        writer.WriteString("set_by", ExplanationPage.Decider(value, job));
        writer.WriteString("overrides", value.Overridden);
        writer.WriteString("default", value.Default);
        writer.WriteString("since", value.Flag.Since);
        writer.WriteString("until", value.Flag.Until);
        writer.WriteEndObject();
    }
}
