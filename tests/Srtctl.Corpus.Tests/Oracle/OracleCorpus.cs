using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>All records of a corpus, read one after another: together they are far larger than their files.</summary>
/// <param name="root">The corpus.</param>
public sealed class OracleCorpus(string root)
{
    /// <summary>The recipes, in the order of the index.</summary>
    public IReadOnlyList<string> Recipes { get; } =
        [.. (Read(Path.Combine(root, "index.json")) as JsonArray ?? []).Select(static entry => entry.Text("recipe"))];

    /// <summary>The record of a recipe.</summary>
    public OracleRecord Record(string recipe) => new(recipe, Read(Path.Combine(root, "expected", $"{recipe}.json")));

    /// <summary>Path of a recipe file.</summary>
    public string RecipePath(string recipe) => Path.Combine(root, "recipes", recipe);

    /// <summary>Path of a cluster file.</summary>
    public string ClusterPath(string? name) => Path.Combine(root, "clusters", name ?? "srtslurm.yaml");

    /// <summary>A long shell text by its key.</summary>
    public string Text(string key) => string.Join('\n', _texts.Value.Texts(key));

    private readonly Lazy<JsonNode> _texts = new(() => Read(Path.Combine(root, "expected", "_texts.json")));

    private static JsonNode Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonNode.Parse(stream) ?? throw new FormatException($"{path} holds null.");
    }
}
