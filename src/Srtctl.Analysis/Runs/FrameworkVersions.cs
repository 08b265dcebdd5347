using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Versions that the fingerprints of a run's workers found inside their containers.</summary>
public static class FrameworkVersions
{
    /// <summary>
    /// Versions by framework, such as <c>sglang</c>; several joined by <c>, </c> when workers differ. Empty without
    /// fingerprints.
    /// </summary>
    public static EquatableMap<string, string> Read(RunFiles run)
    {
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var path in run.Files("fingerprint_*.json"))
        {
            foreach (var (framework, version) in OfFile(path))
            {
                if (!found.TryGetValue(framework, out var versions))
                    found[framework] = versions = new(StringComparer.Ordinal);
                versions.Add(version);
            }
        }

        return EquatableMap<string, string>.Empty.With(
            found.Select(static pair => KeyValuePair.Create(pair.Key, string.Join(", ", pair.Value))));
    }

    private static (string Framework, string Version)[] OfFile(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("frameworks", out var frameworks)
                && frameworks.ValueKind == JsonValueKind.Object
                ? [.. frameworks.EnumerateObject().Where(static item => item.Value.ValueKind == JsonValueKind.String)
                    .Select(static item => (item.Name, item.Value.GetString() ?? ""))]
                : [];
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
