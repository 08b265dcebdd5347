using Srtctl.Analysis.Causes;
using Srtctl.Testing;

namespace Srtctl.Analysis.Tests.Causes;

/// <summary>A run directory that a test fills with logs and events.</summary>
internal sealed class FailingRun : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public string Path => _folder.In("4711");

    /// <summary>Writes a log; <c>@5</c> at the beginning of a line is the time five seconds after the start.</summary>
    public FailingRun Log(string name, params string[] lines) => Write(
        $"logs/{name}",
        string.Concat(lines.Select(static line => (line.StartsWith('@') ? AtSecond(line) : line) + "\n")));

    /// <summary>Writes events: kind, process, second, and an exit status.</summary>
    public FailingRun Events(params (string Kind, string? Process, double Second, int? Status)[] events) => Write(
        "events.jsonl",
        string.Concat(events.Select(static seen => "{" + string.Join(",", ((string?[])
        [
            $"\"time\":\"{Start.AddSeconds(seen.Second):yyyy-MM-ddTHH:mm:ss.fff}Z\"",
            $"\"kind\":\"{seen.Kind}\"",
            seen.Process is null ? null : $"\"process\":\"{seen.Process}\",\"node\":\"node1\",\"stage\":\"workers\"",
            seen.Status is null ? null : $"\"exitCode\":{seen.Status}",
        ]).OfType<string>()) + "}\n")));

    /// <summary>Writes the result of a failed run.</summary>
    public FailingRun Failed(string kind, string? process, string code = "SRT3010")
    {
        var status = kind == "cancelled" ? kind : "failed";
        var blamed = process is null ? "" : $",\"process\":\"{process}\"";
        return Write("result.json", $$"""
            {"jobId":"4711","jobName":"try","status":"{{status}}","exitCode":1,
             "startedAt":"2026-03-04T05:00:00Z","endedAt":"2026-03-04T05:30:00Z",
             "failure":{"kind":"{{kind}}","code":"{{code}}","message":"It failed."{{blamed}} } }
            """);
    }

    public FailingRun Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public RunExplanation Explain() => CauseFinder.Explain(Path, DateTimeOffset.UtcNow);

    public void Dispose() => _folder.Dispose();

    private static DateTime Start { get; } = new(2026, 3, 4, 5, 0, 0, DateTimeKind.Utc);

    private static string AtSecond(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return $"[{Start.AddSeconds(int.Parse(line[1..space])):yyyy-MM-dd HH:mm:ss}]{line[space..]}";
    }
}
