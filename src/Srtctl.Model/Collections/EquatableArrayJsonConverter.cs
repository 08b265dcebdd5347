using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Srtctl.Model.Collections;

/// <summary>Writes and reads an <see cref="EquatableArray{T}"/> as a JSON array.</summary>
/// <typeparam name="T">Element type; the serializer context must know <c>T[]</c>.</typeparam>
public sealed class EquatableArrayJsonConverter<T> : JsonConverter<EquatableArray<T>>
{
    /// <inheritdoc/>
    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            var items = JsonSerializer.Deserialize(ref reader, Elements(options))
                ?? throw new JsonException("An array is expected, not null.");
            return Array.FindIndex(items, static item => item is null) is var index and >= 0
                ? throw new JsonElementException("An element is expected, not null.", $"[{index}]")
                : new(items);
        }
        catch (JsonException error) when (error.Path is not null)
        {
            throw new JsonElementException(error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, [.. value.AsSpan()], Elements(options));

    private static JsonTypeInfo<T[]> Elements(JsonSerializerOptions options) =>
        (JsonTypeInfo<T[]>)options.GetTypeInfo(typeof(T[]));
}
