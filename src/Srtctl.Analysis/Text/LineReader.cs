using System.Buffers;

namespace Srtctl.Analysis.Text;

/// <summary>
/// Cuts a stream of bytes into lines at LF and CR with a buffer of fixed size, whatever the length of the stream or of
/// its lines. A line is a view of the buffer: it may be rewritten in place, and is gone with the next one.
/// </summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private const int BufferSize = 512 * 1024;
    private const int KeptTail = 64 * 1024;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _start;
    private int _end;
    private bool _isLast;

    /// <summary>True when the line at hand had a line end; the last line of a file may lack it.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>True when the beginning of the line at hand was too far away to be kept.</summary>
    public bool IsBeheaded { get; private set; }

    /// <summary>Lines that did not fit into the buffer, of which only the last part was looked at.</summary>
    public long Overlong { get; private set; }

    /// <summary>Bytes read so far, after decompression.</summary>
    public long Bytes { get; private set; }

    /// <summary>The next line that is not empty; false at the end of the stream.</summary>
    public bool TryRead(out Span<byte> line)
    {
        IsBeheaded = false;
        var looked = 0;
        while (true)
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            var length = unread[looked..].IndexOfAny((byte)'\n', (byte)'\r');
            if (length >= 0)
            {
                length += looked;
                _start += length + 1;
                if (length == 0 && !IsBeheaded)
                    continue;
                line = unread[..length];
                IsEnded = true;
                return true;
            }

            looked = unread.Length;
            if (_isLast)
            {
                line = unread;
                IsEnded = false;
                _start = _end;
                return !unread.IsEmpty;
            }

            looked -= Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>Reads on; returns how many bytes at the front of the unread part had to go.</summary>
    private int Fill()
    {
        var unread = _end - _start;
        var dropped = 0;
        if (unread == _buffer.Length)
        {
            dropped = unread - KeptTail;
            Overlong += IsBeheaded ? 0 : 1;
            IsBeheaded = true;
        }

        Buffer.BlockCopy(_buffer, _start + dropped, _buffer, 0, unread - dropped);
        (_start, _end) = (0, unread - dropped);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        (_end, _isLast) = (_end + read, read == 0);
        Bytes += read;
        return dropped;
    }
}
