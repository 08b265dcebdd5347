using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Records;

/// <summary>Reads the lines that the SPANK plugin wrote about a job's tasks.</summary>
public static class TaskRecords
{
    /// <summary>The recorded tasks in the order in which they started; none when no line was written yet.</summary>
    public static EquatableArray<RecordedTask> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        List<RecordedTask> tasks = [];
        foreach (var line in CompleteLines(File.ReadAllText(path)))
        {
            using var record = JsonDocument.Parse(line);
            Add(tasks, record.RootElement);
        }
        return EquatableArray.From(tasks);
    }

    // A line without its end is still being written.
    private static string[] CompleteLines(string text) =>
        text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void Add(List<RecordedTask> tasks, JsonElement record)
    {
        var task = Identity(record);
        if (record.GetProperty("event").GetString() == "start")
        {
            tasks.Add(Started(task, record));
            return;
        }
        // The latest one: a requeued job's steps start again under the same numbers.
        var at = tasks.FindLastIndex(t => (t.Step, t.Rank, t.Node) == (task.Step, task.Rank, task.Node));
        if (at >= 0)
            tasks[at] = tasks[at] with { ExitCode = ExitCode(record.GetProperty("status").GetInt32()) };
    }

    private static RecordedTask Identity(JsonElement record) => new()
    {
        Job = record.GetProperty("job").GetInt32(),
        Step = Text(record.GetProperty("step")),
        Rank = record.GetProperty("task").GetInt32(),
        Node = Text(record.GetProperty("node")),
        Directory = "",
        Arguments = [],
        ContainerOptions = EquatableMap<string, string>.Empty,
        Environment = EquatableMap<string, string>.Empty,
    };

    private static RecordedTask Started(RecordedTask identity, JsonElement record) => identity with
    {
        Directory = Text(record.GetProperty("cwd")),
        Arguments = EquatableArray.From(record.GetProperty("argv").EnumerateArray().Select(Text)),
        ContainerOptions = EquatableMap.From(record.GetProperty("options").EnumerateObject().Select(Option)),
        Environment = EquatableMap.From(record.GetProperty("env").EnumerateArray().Select(Text).Select(Variable)),
    };

    private static KeyValuePair<string, string> Option(JsonProperty option) =>
        KeyValuePair.Create(option.Name, Text(option.Value));

    private static KeyValuePair<string, string> Variable(string assignment)
    {
        var equals = assignment.IndexOf('=', StringComparison.Ordinal);
        return KeyValuePair.Create(assignment[..equals], assignment[(equals + 1)..]);
    }

    // A wait status: the exit code in the second byte, the signal in the low seven bits.
    private static int ExitCode(int status) => (status & 0x7f) is var signal and not 0 ? 128 + signal : status >> 8;

    private static string Text(JsonElement element) => element.GetString() ?? "";
}
