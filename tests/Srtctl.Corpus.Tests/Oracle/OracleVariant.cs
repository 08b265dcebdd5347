using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

/// <summary>What the Python tool made of one job of a recipe.</summary>
/// <param name="Json">The entry, patches applied.</param>
public sealed record OracleVariant(JsonNode Json)
{
    /// <summary>Name of the job.</summary>
    public string Name => Json.Text("name");

    /// <summary>Whether the orchestrator ran to its end.</summary>
    public bool Succeeded => Json.Text("status") == "ok";

    /// <summary>The configuration with every default applied.</summary>
    public JsonNode? Config => Json["config"];

    /// <summary>Engine word.</summary>
    public string Engine => Config?["backend"].Text("type") ?? "";

    /// <summary>Frontend word.</summary>
    public string Frontend => Config?["frontend"].Text("type") ?? "";

    /// <summary>Benchmark word.</summary>
    public string Benchmark => Config?["benchmark"].Text("type") ?? "";

    /// <summary>What was done in the allocation, in order.</summary>
    public IEnumerable<JsonNode> Steps => Json.Items("steps");

    /// <summary>The processes that were started, of one kind.</summary>
    public IEnumerable<JsonNode> Started(string kind) =>
        Steps.Where(step => step.Text("op") == "srun" && step.Text("kind") == kind);

    /// <summary>The first of the waits with this word; null when there was none.</summary>
    public JsonNode? Wait(string op) => Steps.FirstOrDefault(step => step.Text("op") == op);

    /// <summary>Why it failed, for messages; empty when it did not.</summary>
    public string Failure => Json["error"] is { } error
        ? $"{error.Text("stage")} {error.Text("type")}: {error.Text("message")}"
        : string.Join(" / ", Json.Items("log").Where(static line => line.Text("level") == "ERROR")
            .Select(static line => line.Text("message")));
}
