using System.Text.Json;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>Reads <c>events.jsonl</c>, also while it grows.</summary>
public static class RunEvents
{
    /// <summary>The complete lines; none when the file does not exist yet.</summary>
    public static EquatableArray<RunEvent> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        var text = File.ReadAllText(path);
        return EquatableArray.From(
            text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => JsonSerializer.Deserialize(line, RunJsonContext.Default.RunEvent))
                .OfType<RunEvent>());
    }
}
