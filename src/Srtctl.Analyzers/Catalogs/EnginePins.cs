using Srtctl.Generators.Catalogs.Json;

namespace Srtctl.Analyzers.Catalogs;

/// <summary>Which engines a release of Dynamo ships with, from <c>catalogs/engine-pins.json</c>.</summary>
internal static class EnginePins
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonValue>> Releases = new(Read);

    /// <summary>Whether the pins know a release of Dynamo.</summary>
    public static bool Knows(string dynamo) => Releases.Value.ContainsKey(dynamo);

    /// <summary>The version of an engine in a release of Dynamo; null when that is not known.</summary>
    public static string? Find(string dynamo, string framework) =>
        Releases.Value.TryGetValue(dynamo, out var release) ? Text(release, framework) : null;

    private static Dictionary<string, JsonValue> Read()
    {
        var releases = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        var text = new EmbeddedText("engine-pins.json").GetText()?.ToString() ?? "";
        var listed = JsonReader.Read(text, out _)?.Members.FirstOrDefault(static member => member.Name == "releases");
        foreach (var release in listed?.Value.Items ?? [])
        {
            if (Text(release, "dynamo") is { } dynamo)
                releases[dynamo] = release;
        }

        return releases;
    }

    private static string? Text(JsonValue release, string name) =>
        release.Members.FirstOrDefault(member => member.Name == name)?.Value.Text;
}
