using System.Text.Json;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads <c>events.jsonl</c> of a run that has ended, or as far as it has got.</summary>
public static class RunEventFile
{
    /// <summary>
    /// Every event in the order of the file; damaged lines are passed over. Null when there is no such file, as in runs
    /// of the Python tool.
    /// </summary>
    public static EquatableArray<RunEvent>? Read(RunDirectory directory)
    {
        if (!File.Exists(directory.Events))
            return null;
        using var file = new FileStream(
            directory.Events, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var lines = new StreamReader(file);
        var events = new List<RunEvent>();
        while (lines.ReadLine() is { } line)
        {
            if (Parse(line) is { } added)
                events.Add(added);
        }

        return EquatableArray.From(events);
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
