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
        foreach (var setting in job.Settings)
            Write(writer, setting, job);
        if (job.Said is { } said)
            Write(writer, said, job);
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
        writer.WriteString("kind", "flag");
        writer.WriteString("process", value.Process);
        writer.WriteString("catalog", value.Catalog);
        writer.WriteString("flag", value.Flag.Flag);
        writer.WriteString("place", value.Place);
        writer.WriteString("value", value.Value ?? Decider.Unplanned(value, job)?.Value);
        writer.WriteString("set_by", Decider.Of(value, job));
        Write(writer, Decider.Others(value, job));
        writer.WriteString("default", value.Default);
        writer.WriteString("since", value.Flag.Since);
        writer.WriteString("until", value.Flag.Until);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExplainedSetting setting, ExplainedJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", setting.Kind.ToString().ToLowerInvariant());
        writer.WriteString("process", setting.Subject);
        writer.WriteString("name", setting.Name);
        writer.WriteString("place", setting.Place);
        writer.WriteString("value", setting.Value);
        writer.WriteString("set_by", Decider.Of(setting, job));
        Write(writer, Decider.Others(setting, job));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SaidValue said, ExplainedJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", said.InPlan ? "plan" : "job");
        writer.WriteString("place", said.Path);
        writer.WriteString("value", said.Value);
        writer.WriteString("set_by", Decider.Of(said, job));
        Write(writer, Decider.Others(said.Path, job));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<string> others)
    {
        writer.WriteStartArray("overrides");
        foreach (var other in others)
            writer.WriteStringValue(other);
        writer.WriteEndArray();
    }
}
