using System.Text.Json;

namespace Srtctl.Model.Text;

/// <summary>
/// Reads the numbers at the top of a JSON object from a stream, in pieces: result files reach hundreds of megabytes,
/// nearly all of it in arrays that hold one entry per request.
/// </summary>
public static class JsonNumbers
{
    private const int InitialBuffer = 64 * 1024;

    /// <summary>The numbers by name.</summary>
    /// <param name="stream">The text, in UTF-8.</param>
    /// <exception cref="JsonException">The text is not one JSON object, or ends too early.</exception>
    public static Dictionary<string, double> Read(Stream stream)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        var buffer = new byte[InitialBuffer];
        var (filled, state) = (0, default(JsonReaderState));
        string? name = null;
        for (var isFirst = true; ; isFirst = false)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            var skipped = isFirst && buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
            var reader = new Utf8JsonReader(buffer.AsSpan(skipped, filled - skipped), read == 0, state);
            Collect(ref reader, numbers, ref name);
            if (read == 0)
                return numbers;
            var consumed = skipped + (int)reader.BytesConsumed;
            state = reader.CurrentState;
            filled -= consumed;
            if (consumed == 0 && filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            else
                Buffer.BlockCopy(buffer, consumed, buffer, 0, filled);
        }
    }

    private static void Collect(ref Utf8JsonReader reader, Dictionary<string, double> numbers, ref string? name)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0
                && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
                throw new JsonException("The file does not hold an object.");
            if (reader.CurrentDepth != 1)
                continue;
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString();
            else if (reader.TokenType == JsonTokenType.Number && name is not null)
                numbers[name] = reader.GetDouble();
        }
    }
}
