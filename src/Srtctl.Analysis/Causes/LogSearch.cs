using System.Text;
using Srtctl.Analysis.Headers;

namespace Srtctl.Analysis.Causes;

/// <summary>
/// Looks for known failures in one log: literals of all signatures at once over chunks of a fixed size, a closer look
/// only at lines that have one. Memory is bounded, whatever the size of the log or of its lines.
/// </summary>
internal sealed class LogSearch
{
    private const int ChunkSize = 256 * 1024;
    private const int Overlap = 256;
    private const int LineBefore = 1024;
    private const int LineAfter = 2048;

    private readonly byte[] _bytes = new byte[ChunkSize];
    private readonly char[] _text = new char[ChunkSize];
    private readonly List<int> _hits = [];
    private readonly LineKinds _kinds = new();
    private readonly LogTimes _times;
    private readonly Sightings _sightings;
    private long _linesBefore;

    /// <summary>Creates a search of one log.</summary>
    /// <param name="log">Its name, relative to the run directory.</param>
    /// <param name="day">Day of the run, for times without a year.</param>
    public LogSearch(string log, DateOnly? day)
    {
        _times = new LogTimes(new LineTime(new LogCalendar(day)));
        _sightings = new Sightings(log);
    }

    /// <summary>Reads to the end of the stream.</summary>
    public LogReading Read(Stream stream, CancellationToken cancellation)
    {
        var kept = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.ReadAtLeast(_bytes.AsSpan(kept), _bytes.Length - kept, throwOnEndOfStream: false);
            var filled = kept + read;
            var isLast = filled < _bytes.Length;
            var end = isLast ? filled : WholeLines(_bytes.AsSpan(0, filled));
            Search(_bytes.AsSpan(0, end));
            if (isLast)
                break;
            _bytes.AsSpan(end, filled - end).CopyTo(_bytes);
            kept = filled - end;
        }

        return _sightings.ToReading() with { First = _times.First, Last = _times.Last, Lines = _linesBefore };
    }

    /// <summary>The end of the last whole line; a line that fills the chunk is cut with some overlap.</summary>
    private static int WholeLines(ReadOnlySpan<byte> chunk)
    {
        var end = chunk.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        return end > Overlap ? end : chunk.Length - Overlap;
    }

    private void Search(ReadOnlySpan<byte> chunk)
    {
        Encoding.Latin1.GetChars(chunk, _text);
        var text = _text.AsSpan(0, chunk.Length);
        var (line, counted, end) = (_linesBefore, 0, 0);
        _times.Enter(chunk);
        Prefilter.FindAnchors(text, _hits);
        foreach (var anchor in _hits)
        {
            if (anchor < end)
                continue;
            var start = text[..anchor].LastIndexOfAny('\n', '\r') + 1;
            var length = text[anchor..].IndexOfAny('\n', '\r');
            end = length < 0 ? text.Length : anchor + length;
            if (Prefilter.FindLiteral(text[start..end]) is not (>= 0 and var literal))
                continue;
            line += chunk[counted..start].Count((byte)'\n');
            counted = start;
            var hit = start + literal;
            Look(chunk, Math.Max(start, hit - LineBefore), Math.Min(end, hit + LineAfter), line + 1);
        }

        _linesBefore = line + chunk[counted..].Count((byte)'\n');
        _times.Leave(chunk);
    }

    private void Look(ReadOnlySpan<byte> chunk, int start, int end, long number)
    {
        var (signature, isMild) = _kinds.Of(chunk[start..end]);
        if (signature is not null)
            _sightings.Add(signature, isMild, number, LineText.Of(chunk[start..end]), _times.At(chunk, start, end));
    }
}
