using System.Text;
using System.Text.Json;

namespace Srtctl.Model.Text;

/// <summary>Lays JSON out for people: two spaces per level, and any value that fits on the line stays on it.</summary>
public static class JsonLayout
{
    private const int Width = 120;

    /// <summary>The element as text ending in a line feed; key order is kept.</summary>
    public static string Format(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element, 0, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonElement element, int depth, int column)
    {
        var isContainer = element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        if (!isContainer || IsEmpty(element) || Flat(element, Width - column) is not null)
        {
            text.Append(Flat(element, int.MaxValue));
            return;
        }

        var isObject = element.ValueKind == JsonValueKind.Object;
        text.Append(isObject ? '{' : '[');
        var separator = "\n";
        foreach (var (name, value) in Children(element))
        {
            text.Append(separator).Append(' ', (depth + 1) * 2);
            if (name is not null)
                text.Append(name).Append(": ");
            Append(text, value, depth + 1, (depth + 1) * 2 + (name?.Length + 2 ?? 0));
            separator = ",\n";
        }

        text.Append('\n').Append(' ', depth * 2).Append(isObject ? '}' : ']');
    }

    private static string? Flat(JsonElement element, int width)
    {
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            return element.ValueKind == JsonValueKind.String ? Quote(element.GetString() ?? "") : element.GetRawText();
        var isObject = element.ValueKind == JsonValueKind.Object;
        var text = new StringBuilder(isObject ? "{" : "[");
        foreach (var (name, value) in Children(element))
        {
            text.Append(text.Length > 1 ? ", " : isObject ? " " : "");
            if (name is not null)
                text.Append(name).Append(": ");
            if (Flat(value, width - text.Length) is not { } flat || text.Append(flat).Length + 2 > width)
                return null;
        }

        text.Append(isObject && text.Length > 1 ? " }" : isObject ? "}" : "]");
        return text.ToString();
    }

    private static IEnumerable<(string? Name, JsonElement Value)> Children(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(static property => ((string?)Quote(property.Name), property.Value))
            : element.EnumerateArray().Select(static item => ((string?)null, item));

    private static bool IsEmpty(JsonElement element) => !Children(element).Any();

    private static string Quote(string text) =>
        $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
