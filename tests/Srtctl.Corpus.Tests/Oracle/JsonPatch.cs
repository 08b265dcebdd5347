using System.Globalization;
using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>The part of RFC 6902 that records use: <c>add</c>, <c>remove</c> and <c>replace</c>.</summary>
public static class JsonPatch
{
    /// <summary>A copy of <paramref name="document"/> with the operations applied in order.</summary>
    public static JsonNode? Apply(JsonNode? document, JsonArray operations)
    {
        var copy = document?.DeepClone();
        foreach (var operation in operations.OfType<JsonObject>())
            copy = Apply(copy, operation);
        return copy;
    }

    private static JsonNode? Apply(JsonNode? document, JsonObject operation)
    {
        var (kind, path) = (operation.Text("op"), Pointer(operation.Text("path")));
        var value = operation["value"]?.DeepClone();
        if (path.Length == 0)
            return kind == "remove" ? null : value;
        var place = path[..^1].Aggregate(document, Step);
        switch (place)
        {
            case JsonObject map when kind == "remove":
                if (!map.Remove(path[^1]))
                    throw new FormatException($"'{operation.Text("path")}' is not there to be removed.");
                break;
            case JsonObject map:
                map[path[^1]] = value;
                break;
            case JsonArray list:
                Change(list, kind, path[^1], value);
                break;
            default:
                throw new FormatException($"'{operation.Text("path")}' leads nowhere.");
        }

        return document;
    }

    private static void Change(JsonArray list, string kind, string key, JsonNode? value)
    {
        var index = key == "-" ? list.Count : Index(key);
        if (kind == "add")
            list.Insert(index, value);
        else if (kind == "remove")
            list.RemoveAt(index);
        else
            list[index] = value;
    }

    private static JsonNode? Step(JsonNode? node, string key) => node switch
    {
        JsonObject map => map[key],
        JsonArray list => list[Index(key)],
        _ => throw new FormatException($"'{key}' leads nowhere."),
    };

    private static int Index(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    private static string[] Pointer(string path) =>
        [.. path.Split('/').Skip(1).Select(static part => part.Replace("~1", "/").Replace("~0", "~"))];
}
