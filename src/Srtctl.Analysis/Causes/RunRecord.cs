using System.Text.Json;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Causes;

/// <summary>What a run directory says beside its logs. A run of the Python tool has no events and no result.</summary>
internal sealed record RunRecord
{
    private const int MostEvents = 32 * 1024 * 1024;

    /// <summary>The run directory.</summary>
    public required RunDirectory Directory { get; init; }

    /// <summary>The agent's word about the end.</summary>
    public RunResult? Result { get; init; }

    /// <summary>Events in the order of the file.</summary>
    public EquatableArray<RunEvent> Events { get; init; }

    /// <summary>Log files, relative to the run directory, to process names.</summary>
    public EquatableMap<string, string> Owners { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Day of the run; null when nothing tells it.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The ID in the directory's name.</summary>
    public string JobId => Result?.JobId ?? (RunName.JobId(Path.GetFileName(Directory.Path)) is { Length: > 0 } id
        ? id
        : Path.GetFileName(Directory.Path));

    /// <summary>Reads what there is; damaged files count as absent.</summary>
    public static RunRecord Read(string path)
    {
        var directory = new RunDirectory(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var events = EquatableArray.From(ReadEvents(directory.Events));
        return new()
        {
            Directory = directory,
            Result = Parse(directory.Result, static bytes =>
                JsonSerializer.Deserialize(bytes, RunJsonContext.Default.RunResult)),
            Events = events,
            Owners = OwnersOf(directory),
            Day = events.IsEmpty ? MetadataDay(directory.Path) : DateOnly.FromDateTime(events[0].Time.UtcDateTime),
        };
    }

    private static IEnumerable<RunEvent> ReadEvents(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > MostEvents)
            yield break;
        using var reader = new StreamReader(
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
        {
            if (Event(line) is { } read)
                yield return read;
        }
    }

    private static RunEvent? Event(string line)
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

    private static EquatableMap<string, string> OwnersOf(RunDirectory directory)
    {
        var plan = Parse(directory.ResolvedPlan, static bytes => PlanJson.Read(bytes))
            ?? Parse(directory.Plan, static bytes => PlanJson.Read(bytes));
        var owners = new Dictionary<string, string>();
        foreach (var process in plan?.Processes().Where(static process => process.Log.IsLiteral) ?? [])
            owners.TryAdd(process.Log.ToString(), process.Name);
        return EquatableMap.From(owners);
    }

    private static DateOnly? MetadataDay(string path)
    {
        try
        {
            return MetadataFile.Find(path) is { } file ? MetadataFile.Read(file).Run.Day : null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static T? Parse<T>(string path, Func<byte[], T?> parse)
        where T : class
    {
        try
        {
            return File.Exists(path) ? parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception error) when (error is JsonException or PlanFormatException or IOException
            or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
