using System.Text.Json;

namespace Srtctl.Analysis.Scanning;

/// <summary>The message of a log line that is a JSON object.</summary>
internal static class JsonMessage
{
    /// <summary>The text of <c>message</c>, unescaped and without a line end; empty when there is none.</summary>
    public static byte[] Of(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || !reader.ValueTextEquals("message"u8) || !reader.Read())
                    continue;
                if (reader.TokenType != JsonTokenType.String)
                    return [];
                var message = new byte[reader.ValueSpan.Length];
                var length = reader.CopyString(message);
                return message.AsSpan(0, length).TrimEnd(" \r\n"u8).ToArray();
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return [];
        }

        return [];
    }
}
