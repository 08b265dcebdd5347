using Srtctl.Analysis.Headers;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Scanning;

/// <summary>
/// The first half of a record that another process wrote into. Its second half is the next line without a header. When
/// two are open at once nobody can say whose half that line is, so neither is completed.
/// </summary>
internal sealed class TornLine
{
    private const int LongestRecord = 16 * 1024;

    private byte[] _bytes = new byte[1024];
    private int _length;

    public bool IsOpen { get; private set; }

    public LogHeader Header { get; private set; }

    /// <summary>Keeps a first half; returns how many records that gives up.</summary>
    public int Hold(ReadOnlySpan<byte> payload, in LogHeader header)
    {
        if (IsOpen || payload.Length > LongestRecord)
        {
            var lost = IsOpen ? 2 : 1;
            IsOpen = false;
            return lost;
        }

        Header = header;
        _length = 0;
        Append(payload);
        IsOpen = true;
        return 0;
    }

    /// <summary>The whole payload with its second half; it may be rewritten.</summary>
    public Span<byte> Complete(ReadOnlySpan<byte> rest)
    {
        IsOpen = false;
        Append(rest[..Math.Min(rest.Length, LongestRecord)]);
        return AnsiColors.Strip(_bytes.AsSpan(0, _length));
    }

    /// <summary>Lets it go; returns how many records that gives up.</summary>
    public int Abandon()
    {
        var lost = IsOpen ? 1 : 0;
        IsOpen = false;
        return lost;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length < _length + bytes.Length)
            Array.Resize(ref _bytes, (_length + bytes.Length) * 2);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }
}
