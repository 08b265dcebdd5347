using System.Text.Json;
using Srtctl.Model.Runs;

namespace Srtctl.Report.Details;

/// <summary>Reads <c>events.jsonl</c>; lines that are damaged or not finished say nothing.</summary>
internal static class EventLines
{
    public static IReadOnlyList<RunEvent> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var text = new StreamReader(file);
        var events = new List<RunEvent>();
        while (text.ReadLine() is { } line)
        {
            if (Parse(line) is { } one)
                events.Add(one);
        }

        return events;
    }

    private static RunEvent? Parse(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize(line, RunJsonContext.Default.RunEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
