using System.Runtime.CompilerServices;
using System.Text.Json;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Runs;

/// <summary>Reads <c>events.jsonl</c>, also while it grows.</summary>
public sealed class EventFile(string path, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long _position;

    /// <summary>The events added since the last call; a line that is still being written is left for the next.</summary>
    public IReadOnlyList<RunEvent> ReadNew()
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Seek(_position, SeekOrigin.Begin);
        var bytes = new byte[Math.Max(0, file.Length - _position)];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var end = Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, length - 1), length) + 1;
        _position += end;
        return [.. Lines(bytes.AsMemory(0, end)).Select(Parse).OfType<RunEvent>()];
    }

    /// <summary>Events as they come, until cancelled, or until <paramref name="ended"/> says so and everything has been read.</summary>
    public async IAsyncEnumerable<RunEvent> FollowAsync(
        Func<bool> ended, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var isLast = ended();
            foreach (var added in ReadNew())
                yield return added;
            if (isLast)
                yield break;
            await Task.Delay(Pause, time, cancellation);
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Span.IndexOf((byte)'\n') is var end and >= 0)
        {
            yield return bytes[..end];
            bytes = bytes[(end + 1)..];
        }
    }

    private static RunEvent? Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return line.IsEmpty ? null : JsonSerializer.Deserialize(line.Span, RunJsonContext.Default.RunEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
