using System.Buffers;
using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>Writes the body of a completion request.</summary>
internal sealed class RequestBody(string model)
{
    public ReadOnlyMemory<byte> Write(PlannedRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>(request.Prompt.Length + 256);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("model", model);
        writer.WritePropertyName("prompt");
        writer.WriteRawValue(request.Prompt.Span, skipInputValidation: true);
        writer.WriteNumber("temperature", 0);
        writer.WriteNumber("best_of", 1);
        writer.WriteNumber("max_tokens", request.OutputTokens);
        writer.WriteNull("logprobs");
        writer.WriteBoolean("stream", true);
        writer.WriteStartObject("stream_options");
        writer.WriteBoolean("include_usage", true);
        writer.WriteEndObject();
        writer.WriteBoolean("ignore_eos", true);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
