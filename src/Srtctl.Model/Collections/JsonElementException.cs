using System.Text.Json;

namespace Srtctl.Model.Collections;

/// <summary>
/// An error inside an array that was read by a serializer call of its own. The reader fills in the path to the array,
/// and <see cref="Tail"/> goes on from there.
/// </summary>
internal sealed class JsonElementException : JsonException
{
    public JsonElementException(string message, string tail)
        : base(message) => Tail = tail;

    public JsonElementException(JsonException inner)
        : base(inner.Message, inner) => Tail = PathOf(inner)[1..];

    public string Tail { get; }

    /// <summary>The whole path of an error, <c>$</c> first.</summary>
    public static string PathOf(JsonException error) =>
        (error.Path ?? "$") + (error is JsonElementException element ? element.Tail : "");
}
