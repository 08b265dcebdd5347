using System.Buffers;
using System.Text.Json;

namespace Srtctl.Agent.Mocks;

/// <summary>JSON bodies that mocks answer with.</summary>
internal static class MockJson
{
    public const string ContentType = "application/json";

    /// <summary>Who the models of a mock belong to: it never passes for an engine.</summary>
    public const string Owner = "srtctl-mock";

    public static ReadOnlyMemory<byte> Object(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Error(string message, string kind) => Object(writer =>
    {
        writer.WriteStartObject("error");
        writer.WriteString("message", message);
        writer.WriteString("type", kind);
        writer.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Models(IEnumerable<string> names, long created) => Object(writer =>
    {
        writer.WriteString("object", "list");
        writer.WriteStartArray("data");
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("id", name);
            writer.WriteString("object", "model");
            writer.WriteNumber("created", created);
            writer.WriteString("owned_by", Owner);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
