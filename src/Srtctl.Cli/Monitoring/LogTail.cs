using System.Text;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Cli.Monitoring;

/// <summary>What the end of a worker's log says.</summary>
internal sealed record LogTail
{
    private const int LookedAt = 64 * 1024;
    private const int LongestLine = 300;

    private static readonly string[] Alarms =
        ["error", "exception", "traceback", "fatal", "out of memory", "killed", "aborted", "core dumped"];

    /// <summary>Input tokens per second over the worker's ranks; null when its log does not say.</summary>
    public double? InputThroughput { get; init; }

    /// <summary>Generated tokens per second over the worker's ranks; null when its log does not say.</summary>
    public double? GenThroughput { get; init; }

    /// <summary>Requests that run on the worker's ranks; null when its log does not say.</summary>
    public long? RunningRequests { get; init; }

    /// <summary>The last line that speaks of an error; null when none does.</summary>
    public string? LastError { get; init; }

    /// <summary>Reads the last 64 KiB of a log; one that does not exist says nothing.</summary>
    /// <param name="path">The log.</param>
    /// <param name="engine">Engine word of the plan.</param>
    public static LogTail Of(string path, string engine)
    {
        try
        {
            return Of(Bytes(path), engine);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    private static LogTail Of(byte[] bytes, string engine)
    {
        var tail = new LogTail { LastError = LastAlarm(bytes) };
        if (!NodeLog.Engines.Contains(engine))
            return tail;
        var rates = new LatestRates();
        using var stream = new MemoryStream(bytes);
        NodeLog.Read(stream, engine, null, rates);
        return tail with
        {
            InputThroughput = rates.Sum(static record => record.InputThroughput),
            GenThroughput = rates.Sum(static record => record.GenThroughput),
            RunningRequests = (long?)rates.Sum(static record => record.RunningReq),
        };
    }

    /// <summary>The end of the file from the first whole line on.</summary>
    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        var from = Math.Max(0, file.Length - LookedAt);
        file.Seek(from, SeekOrigin.Begin);
        var bytes = new byte[LookedAt];
        var length = file.ReadAtLeast(bytes, LookedAt, throwOnEndOfStream: false);
        var start = from == 0 ? 0 : bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1;
        return bytes[start..length];
    }

    private static string? LastAlarm(byte[] bytes)
    {
        var line = Encoding.UTF8.GetString(bytes).Split('\n').LastOrDefault(static line => Array.Exists(
            Alarms, alarm => line.Contains(alarm, StringComparison.OrdinalIgnoreCase)));
        if (line is null)
            return null;
        var text = string.Concat(line.Trim().Select(static letter => char.IsControl(letter) ? ' ' : letter));
        return text.Length <= LongestLine ? text : $"{text[..LongestLine]}…";
    }
}
