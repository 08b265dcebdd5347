using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>A file of nested settings as facts: each value with the path that leads to it, types told apart.</summary>
public static class TreeFacts
{
    /// <summary>States every value of a file.</summary>
    public static void Add(LaunchFacts facts, string file, JsonNode? tree)
    {
        facts.Add(file);
        Add(facts, file, "", tree);
    }

    private static void Add(LaunchFacts facts, string file, string path, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach (var (name, value) in map)
                    Add(facts, file, path.Length == 0 ? name : $"{path}.{name}", value);
                break;
            case JsonArray { Count: > 0 } list:
                foreach (var (index, item) in list.Index())
                    Add(facts, file, $"{path}[{index}]", item);
                break;
            default:
                facts.Add(file, Aspect.Entry, path, node?.ToJsonString() ?? "null");
                break;
        }
    }
}
