using System.Text.Json;

namespace Srtctl.Analysis.Json;

/// <summary>
/// Reads the scalars of a JSON object piece by piece and passes over its arrays: result files reach hundreds of
/// megabytes, nearly all of it in arrays with one entry per request.
/// </summary>
internal sealed class JsonScalarReader
{
    private const int InitialBuffer = 64 * 1024;
    private const int DeepestPath = 3;

    private readonly JsonScalars _scalars = new();
    private readonly string?[] _path = new string?[DeepestPath + 1];
    private int _arrays;
    private double? _percentile;

    private JsonScalarReader()
    {
    }

    /// <summary>Reads one object.</summary>
    /// <exception cref="JsonException">The text is not one whole JSON object.</exception>
    public static JsonScalars Read(Stream stream)
    {
        var reader = new JsonScalarReader();
        reader.ReadPieces(stream);
        return reader._scalars;
    }

    private void ReadPieces(Stream stream)
    {
        var (buffer, filled, state) = (new byte[InitialBuffer], 0, default(JsonReaderState));
        var blanks = new NonFiniteNumbers();
        for (var isFirst = true; ; isFirst = false)
        {
            var read = isFirst
                ? stream.ReadAtLeast(buffer, 3, throwOnEndOfStream: false)
                : stream.Read(buffer, filled, buffer.Length - filled);
            blanks.Blank(buffer, filled, filled + read);
            filled += read;
            var skipped = isFirst && buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
            var reader = new Utf8JsonReader(buffer.AsSpan(skipped, filled - skipped), read == 0, state);
            while (reader.Read())
                Take(ref reader);
            if (read == 0)
                return;
            var consumed = skipped + (int)reader.BytesConsumed;
            state = reader.CurrentState;
            filled -= consumed;
            if (consumed == 0 && filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            else
                Buffer.BlockCopy(buffer, consumed, buffer, 0, filled);
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var type = reader.TokenType;
        if (reader.CurrentDepth == 0 && type is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
            throw new JsonException("The file does not hold an object.");
        if (type is JsonTokenType.StartArray or JsonTokenType.EndArray)
            (_arrays, _percentile) = (_arrays + (type == JsonTokenType.StartArray ? 1 : -1), null);
        else if (_arrays > 0)
            TakePercentile(ref reader);
        else if (reader.CurrentDepth > 0 && reader.CurrentDepth <= DeepestPath)
            TakeScalar(ref reader);
    }

    private void TakeScalar(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
            _path[reader.CurrentDepth] = reader.GetString();
        else if (reader.TokenType == JsonTokenType.Number)
            _scalars.Add(Path(reader.CurrentDepth), reader.GetDouble());
        else if (reader.TokenType == JsonTokenType.String)
            _scalars.Add(Path(reader.CurrentDepth), reader.GetString() ?? "");
    }

    /// <summary>
    /// An old client writes <c>percentiles_ttft_ms: [[99, 12.5]]</c> instead of <c>p99_ttft_ms: 12.5</c>.
    /// </summary>
    private void TakePercentile(ref Utf8JsonReader reader)
    {
        if (_arrays != 2 || reader.CurrentDepth != 3 || reader.TokenType != JsonTokenType.Number
            || _path[1] is not { } name || !name.StartsWith("percentiles_", StringComparison.Ordinal))
            return;
        if (_percentile is { } percentile)
            _scalars.Add($"p{percentile}_{name["percentiles_".Length..]}", reader.GetDouble());
        _percentile = _percentile is null ? reader.GetDouble() : null;
    }

    private string Path(int depth) => depth == 1 ? _path[1] ?? "" : string.Join('.', _path[1..(depth + 1)]);
}
