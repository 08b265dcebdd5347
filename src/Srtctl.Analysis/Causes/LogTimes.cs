using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Causes;

/// <summary>The times of a log that is read in chunks: first, last, and that of a place in the chunk at hand.</summary>
internal sealed class LogTimes(LineTime reader)
{
    private const int LinesBack = 400;
    private const int LinesLooked = 60;

    private PrintedTime _beforeChunk;

    /// <summary>The first time of the log.</summary>
    public PrintedTime First { get; private set; }

    /// <summary>The last time so far.</summary>
    public PrintedTime Last => _beforeChunk;

    /// <summary>Begins a chunk.</summary>
    public void Enter(ReadOnlySpan<byte> chunk)
    {
        for (var lines = 0; First.Known is null && lines < LinesLooked && !chunk.IsEmpty; lines++)
        {
            var end = chunk.IndexOfAny((byte)'\n', (byte)'\r');
            First = reader.Of(end < 0 ? chunk : chunk[..end]);
            chunk = end < 0 ? [] : chunk[(end + 1)..];
        }
    }

    /// <summary>Ends a chunk.</summary>
    public void Leave(ReadOnlySpan<byte> chunk)
    {
        if (Before(chunk, LinesLooked) is { Known: not null } last)
            _beforeChunk = last;
    }

    /// <summary>The time of a line, or else of the last line before it that has one.</summary>
    public PrintedTime At(ReadOnlySpan<byte> chunk, int start, int end)
    {
        if (reader.Of(chunk[start..end]) is { Known: not null } own)
            return own;
        return Before(chunk[..start], LinesBack) is { Known: not null } earlier ? earlier : _beforeChunk;
    }

    private PrintedTime Before(ReadOnlySpan<byte> chunk, int most)
    {
        for (var lines = 0; lines < most && !chunk.IsEmpty; lines++)
        {
            chunk = chunk[^1] is (byte)'\n' or (byte)'\r' ? chunk[..^1] : chunk;
            var start = chunk.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
            if (reader.Of(chunk[start..]) is { Known: not null } time)
                return time;
            chunk = chunk[..start];
        }

        return PrintedTime.None;
    }
}
