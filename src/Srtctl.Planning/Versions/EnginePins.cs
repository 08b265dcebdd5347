using System.Collections.Frozen;
using System.Text.Json;

namespace Srtctl.Planning.Versions;

/// <summary>Which engines a release of Dynamo ships with, from <c>catalogs/engine-pins.json</c>.</summary>
public static class EnginePins
{
    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Releases = new(Read);

    /// <summary>Whether the pins know a release of Dynamo.</summary>
    public static bool Knows(string dynamo) => Releases.Value.ContainsKey(dynamo);

    /// <summary>The version of an engine in a release of Dynamo; null when that is not known.</summary>
    /// <param name="dynamo">Release of Dynamo, for example <c>1.2.0</c>.</param>
    /// <param name="framework">For example <c>vllm</c>.</param>
    public static string? Find(string dynamo, string framework) =>
        Releases.Value.TryGetValue(dynamo, out var engines) ? engines.GetValueOrDefault(framework) : null;

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Read()
    {
        using var stream = typeof(EnginePins).Assembly.GetManifestResourceStream("catalogs/engine-pins.json")
            ?? throw new InvalidOperationException("The engine pins are not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("releases").EnumerateArray().ToFrozenDictionary(
            static release => release.GetProperty("dynamo").GetString() ?? "",
            static release => release.EnumerateObject().ToFrozenDictionary(
                static pin => pin.Name, static pin => pin.Value.GetString() ?? ""));
    }
}
