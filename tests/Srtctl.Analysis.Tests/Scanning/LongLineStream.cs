namespace Srtctl.Analysis.Tests.Scanning;

/// <summary>A line of any length that nobody holds in memory, and what follows it.</summary>
internal sealed class LongLineStream(long length, byte[] rest) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length + rest.Length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var line = (int)Math.Min(buffer.Length, Math.Max(0, length - _position));
        buffer[..line].Fill((byte)'x');
        var from = (int)Math.Max(0, _position - length);
        var tail = line > 0 ? 0 : Math.Min(buffer.Length, rest.Length - from);
        rest.AsSpan(from, tail).CopyTo(buffer);
        _position += line + tail;
        return line + tail;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
