using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Catalogs.Json;

/// <summary>A JSON value that knows where in the file it stands.</summary>
/// <param name="Kind">Which of the following applies.</param>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Text">A string's content; the spelling of a number, <c>true</c>, <c>false</c> or <c>null</c>.</param>
/// <param name="Items">Elements of an array.</param>
/// <param name="Members">Members of an object in file order, also repeated ones.</param>
internal sealed record JsonValue(
    JsonKind Kind, TextSpan Span, string Text, IReadOnlyList<JsonValue> Items, IReadOnlyList<JsonMember> Members)
{
    public static JsonValue Scalar(JsonKind kind, TextSpan span, string text) => new(kind, span, text, [], []);

    /// <summary>The kind as a message calls it.</summary>
    public string Description => Kind switch
    {
        JsonKind.String => $"\"{Text}\"",
        JsonKind.Array => "an array",
        JsonKind.Object => "an object",
        _ => Text,
    };

    /// <summary>The value as one line of text, as documentation shows a default.</summary>
    public string Display => Kind switch
    {
        JsonKind.Array => $"[{string.Join(", ", Items.Select(static item => item.Display))}]",
        JsonKind.Object =>
            $"{{{string.Join(", ", Members.Select(static member => $"\"{member.Name}\": {member.Value.Display}"))}}}",
        _ => Text,
    };
}
