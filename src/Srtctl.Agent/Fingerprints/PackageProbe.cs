namespace Srtctl.Agent.Fingerprints;

/// <summary>Lists of installed packages, from every tool of the container that keeps one.</summary>
internal static class PackageProbe
{
    /// <summary>Sorted lines <c>name==version</c> by source; a source without any is left out.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string[]>>> ReadAsync(
        ProbeProgram asked, Surroundings surroundings)
    {
        var engine = PythonProbe.Program(surroundings);
        var sources = new List<(string Label, Task<string?> Text)>
        {
            ("python3", asked.AskAsync("python3", "-m", "pip", "freeze")),
            ("pip", asked.AskAsync("pip", "freeze")),
            ("uv", asked.AskAsync("uv", "pip", "freeze")),
        };
        if (engine != "python3")
            sources.Insert(0, (engine, asked.AskAsync(engine, "-m", "pip", "freeze")));
        var found = new List<KeyValuePair<string, string[]>>();
        foreach (var (label, text) in sources)
            if (Lines(await text) is { Length: > 0 } lines)
                found.Add(KeyValuePair.Create(label, lines));
        return found;
    }

    private static string[] Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Order(StringComparer.Ordinal)];
}
