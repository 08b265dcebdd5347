using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>Short ways into a record.</summary>
public static class JsonReading
{
    /// <summary>The text of a member; empty when it is absent or null.</summary>
    public static string Text(this JsonNode? node, string name) => node.TextOrNull(name) ?? "";

    /// <summary>The text of a member; null when it is absent or null.</summary>
    public static string? TextOrNull(this JsonNode? node, string name) => (node as JsonObject)?[name]?.AsText();

    /// <summary>A scalar as its text.</summary>
    public static string AsText(this JsonNode node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node.ToJsonString();

    /// <summary>The elements of a member that is an array; nothing when it is absent or null.</summary>
    public static IEnumerable<JsonNode> Items(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonArray list ? list.OfType<JsonNode>() : [];

    /// <summary>The elements of a member that is an array, as text.</summary>
    public static string[] Texts(this JsonNode? node, string name) => [.. node.Items(name).Select(AsText)];

    /// <summary>The members of a member that is an object; nothing when it is absent or null.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] as JsonObject ?? [];

    /// <summary>The number of a member; null when it is absent or null.</summary>
    public static int? Number(this JsonNode? node, string name) => (int?)(node as JsonObject)?[name];
}
