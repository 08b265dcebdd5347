using System.Text.Json;
using System.Text.Json.Serialization;

namespace Srtctl.Model.Collections;

/// <summary>
/// An <see cref="EquatableMap{TKey, TValue}"/> of texts as a JSON object; a name that occurs twice is refused.
/// </summary>
public sealed class TextMapJsonConverter : JsonConverter<EquatableMap<string, string>>
{
    /// <inheritdoc/>
    public override EquatableMap<string, string> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        var pairs = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            if (!reader.Read() || reader.TokenType != JsonTokenType.String
                || !pairs.TryAdd(name, reader.GetString() ?? ""))
                throw new JsonElementException("One text is expected.", $".{name}");
        }

        return new(pairs);
    }

    /// <inheritdoc/>
    public override void Write(
        Utf8JsonWriter writer, EquatableMap<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value)
            writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
