using System.Buffers;
using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>Writes the body of a completion request.</summary>
/// <param name="model">Served model name.</param>
/// <param name="chat">Whether the prompt is a user message.</param>
internal sealed class RequestBody(string model, bool chat)
{
    public ReadOnlyMemory<byte> Write(PlannedRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>(request.Prompt.Length + 256);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("model", model);
        if (chat)
            WriteMessage(writer, request.Prompt.Span);
        else
            WritePrompt(writer, request.Prompt.Span);
        writer.WriteNumber("temperature", 0);
        writer.WriteNumber("max_tokens", request.OutputTokens);
        writer.WriteBoolean("stream", true);
        writer.WriteStartObject("stream_options");
        writer.WriteBoolean("include_usage", true);
        writer.WriteEndObject();
        writer.WriteBoolean("ignore_eos", true);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WritePrompt(Utf8JsonWriter writer, ReadOnlySpan<byte> prompt)
    {
        writer.WritePropertyName("prompt");
        writer.WriteRawValue(prompt, skipInputValidation: true);
        writer.WriteNumber("best_of", 1);
        writer.WriteNull("logprobs");
    }

    private static void WriteMessage(Utf8JsonWriter writer, ReadOnlySpan<byte> prompt)
    {
        writer.WriteStartArray("messages");
        writer.WriteStartObject();
        writer.WriteString("role", "user");
        writer.WritePropertyName("content");
        writer.WriteRawValue(prompt, skipInputValidation: true);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
