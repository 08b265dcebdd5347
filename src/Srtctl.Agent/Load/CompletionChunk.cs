using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>What one event of a completion stream says that a measurement needs.</summary>
internal readonly record struct CompletionChunk(bool HasChoice, int? CompletionTokens, bool IsError)
{
    /// <summary>Reads only the members of the outer object; text of the answer is skipped, not decoded.</summary>
    public static CompletionChunk Parse(ReadOnlySpan<byte> json)
    {
        var chunk = default(CompletionChunk);
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return new CompletionChunk(false, null, true);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                chunk = ReadMember(ref reader, chunk);
            return chunk;
        }
        catch (JsonException)
        {
            return new CompletionChunk(false, null, true);
        }
    }

    private static CompletionChunk ReadMember(ref Utf8JsonReader reader, CompletionChunk chunk)
    {
        if (reader.ValueTextEquals("choices"u8))
        {
            reader.Read();
            var any = reader.TokenType == JsonTokenType.StartArray && HasElement(ref reader);
            return chunk with { HasChoice = any };
        }

        if (reader.ValueTextEquals("usage"u8))
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.StartObject
                ? chunk with { CompletionTokens = ReadCompletionTokens(ref reader) }
                : chunk;
        }

        var isError = reader.ValueTextEquals("error"u8);
        reader.Read();
        isError &= reader.TokenType != JsonTokenType.Null;
        reader.Skip();
        return chunk with { IsError = chunk.IsError || isError };
    }

    private static bool HasElement(ref Utf8JsonReader reader)
    {
        var any = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            any = true;
            reader.Skip();
        }

        return any;
    }

    private static int? ReadCompletionTokens(ref Utf8JsonReader reader)
    {
        int? tokens = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var wanted = reader.ValueTextEquals("completion_tokens"u8);
            reader.Read();
            if (wanted && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number))
                tokens = number;
            reader.Skip();
        }

        return tokens;
    }
}
