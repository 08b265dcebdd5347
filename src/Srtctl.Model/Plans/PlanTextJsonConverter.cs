using System.Text.Json;
using System.Text.Json.Serialization;

namespace Srtctl.Model.Plans;

/// <summary>Writes and reads <see cref="PlanText"/> as a string or an array of strings and references.</summary>
public sealed class PlanTextJsonConverter : JsonConverter<PlanText>
{
    /// <inheritdoc/>
    public override PlanText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString() ?? "";
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("Text is a string or an array of strings and references.");
        var parts = new List<TextPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            parts.Add(reader.TokenType == JsonTokenType.String
                ? new TextPart(TextPartKind.Literal, reader.GetString() ?? "")
                : ReadReference(ref reader));
        return PlanText.From(parts);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlanText value, JsonSerializerOptions options)
    {
        if (value.IsLiteral)
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        writer.WriteStartArray();
        foreach (var part in value.Parts)
            Write(writer, part);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, TextPart part)
    {
        if (part.Kind == TextPartKind.Literal)
        {
            writer.WriteStringValue(part.Value);
            return;
        }

        writer.WriteStartObject();
        if (part.Kind is TextPartKind.NodeHost or TextPartKind.NodeAddress)
            writer.WriteNumber(part.Kind == TextPartKind.NodeHost ? "host" : "address", part.Slot);
        else if (part.Kind == TextPartKind.Secret)
            writer.WriteString("secret", part.Value);
        else
            writer.WriteString("run", part.Kind switch
            {
                TextPartKind.JobId => "job-id",
                TextPartKind.RunDirectory => "directory",
                _ => "agent",
            });
        writer.WriteEndObject();
    }

    private static TextPart ReadReference(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read()
            || reader.TokenType != JsonTokenType.PropertyName)
            throw new JsonException("A reference is an object with one key.");
        var key = reader.GetString();
        reader.Read();
        var part = key switch
        {
            "host" => TextPart.Host(reader.GetInt32()),
            "address" => TextPart.Address(reader.GetInt32()),
            "secret" => TextPart.Secret(reader.GetString() ?? ""),
            "run" => reader.GetString() switch
            {
                "job-id" => TextPart.JobId,
                "directory" => TextPart.RunDirectory,
                "agent" => TextPart.Agent,
                var other => throw new JsonException(
                    $"Unknown run reference '{other}'; known: job-id, directory, agent."),
            },
            _ => throw new JsonException($"Unknown reference '{key}'; known: host, address, secret, run."),
        };
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
            throw new JsonException("A reference has exactly one key.");
        return part;
    }
}
