using System.Text;

namespace Srtctl.Agent.Load;

/// <summary>Collects arrival times and the token count of one answer.</summary>
internal sealed class ChunkTimes(RunClock clock, int expected)
{
    private const int LongestError = 400;
    private readonly List<TimeSpan> _times = new(Math.Min(expected, 4096));
    private int? _reported;

    public IReadOnlyList<TimeSpan> Times => _times;

    /// <summary>As the server counted them, else one per chunk.</summary>
    public int OutputTokens => _reported ?? _times.Count;

    public string? Error { get; private set; }

    public void Receive(ReadOnlySpan<byte> content)
    {
        if (content.SequenceEqual("[DONE]"u8))
            return;
        var chunk = CompletionChunk.Parse(content);
        if (chunk.IsError)
        {
            var shown = content[..Math.Min(LongestError, content.Length)];
            Error ??= "the stream reports an error: " + Encoding.UTF8.GetString(shown);
            return;
        }

        if (chunk.HasChoice)
            _times.Add(clock.Now);
        _reported = chunk.CompletionTokens ?? _reported;
    }
}
