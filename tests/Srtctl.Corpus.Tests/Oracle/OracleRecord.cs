using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>What the Python tool made of one recipe file.</summary>
public sealed class OracleRecord
{
    private readonly JsonNode _json;

    /// <summary>Reads a record.</summary>
    /// <param name="recipe">Path below the folder of recipes.</param>
    /// <param name="json">Its record.</param>
    public OracleRecord(string recipe, JsonNode json)
    {
        _json = json;
        Recipe = recipe;
        Variants = [.. Unpack(json)];
    }

    /// <summary>Path below the folder of recipes.</summary>
    public string Recipe { get; }

    /// <summary><c>single</c>, <c>override</c> or <c>sweep</c>; empty when the file could not be classified.</summary>
    public string Kind => _json.Text("kind");

    /// <summary><c>ok</c>, <c>failed</c>, <c>partial</c> or <c>rejected</c>.</summary>
    public string Status => _json.Text("status");

    /// <summary>Whether no job came of it.</summary>
    public bool Rejected => Status == "rejected";

    /// <summary>Why the submission stopped, for messages.</summary>
    public string Rejection => _json["error"] is { } error
        ? $"{error.Text("type")}: {error["fields"]?.ToJsonString() ?? error.Text("message")}"
        : "";

    /// <summary>Cluster file by name, <c>none</c> for no cluster file; null for the usual one.</summary>
    public string? Cluster => _json["scenario"].TextOrNull("cluster");

    /// <summary>Setup script given at submission; null for none.</summary>
    public string? SetupScript => _json["scenario"].TextOrNull("setup_script");

    /// <summary>Variables set beside the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Environment => _json["scenario"].Members("env")
        .ToDictionary(static pair => pair.Key, static pair => pair.Value?.AsText() ?? "");

    /// <summary>The jobs, in submission order.</summary>
    public IReadOnlyList<OracleVariant> Variants { get; }

    private static IEnumerable<OracleVariant> Unpack(JsonNode json)
    {
        JsonNode? first = null;
        foreach (var entry in json.Items("variants"))
        {
            var whole = entry["patch"] is JsonArray patch ? JsonPatch.Apply(first, patch) : entry;
            first ??= whole;
            yield return new OracleVariant(whole ?? throw new FormatException("A patch removed a whole variant."));
        }
    }
}
