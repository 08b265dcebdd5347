namespace Srtctl.Agent.Load;

/// <summary>Cuts a stream of server-sent events into their data, whatever the boundaries of the reads.</summary>
/// <remarks>Several data lines of one event are joined by a line feed; other fields and comments are ignored.</remarks>
internal sealed class SseParser
{
    private byte[] _line = new byte[512];
    private int _lineLength;
    private byte[] _event = new byte[512];
    private int _eventLength;
    private bool _hasData;
    private bool _afterCarriageReturn;

    /// <summary>Receives the data of one complete event; the bytes are valid only during the call.</summary>
    public delegate void EventReceiver(ReadOnlySpan<byte> content);

    public void Feed(ReadOnlySpan<byte> bytes, EventReceiver receive)
    {
        if (_afterCarriageReturn && !bytes.IsEmpty)
        {
            _afterCarriageReturn = false;
            if (bytes[0] == '\n')
                bytes = bytes[1..];
        }

        while (bytes.IndexOfAny((byte)'\r', (byte)'\n') is var end and >= 0)
        {
            EndLine(bytes[..end], receive);
            var isPair = bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n';
            _afterCarriageReturn = bytes[end] == '\r' && end + 1 == bytes.Length;
            bytes = bytes[(end + (isPair ? 2 : 1))..];
        }

        Append(ref _line, ref _lineLength, bytes);
    }

    private void EndLine(ReadOnlySpan<byte> rest, EventReceiver receive)
    {
        if (_lineLength == 0)
        {
            TakeLine(rest, receive);
            return;
        }

        Append(ref _line, ref _lineLength, rest);
        TakeLine(_line.AsSpan(0, _lineLength), receive);
        _lineLength = 0;
    }

    private void TakeLine(ReadOnlySpan<byte> line, EventReceiver receive)
    {
        if (line.IsEmpty)
        {
            if (_hasData)
                receive(_event.AsSpan(0, _eventLength));
            _hasData = false;
            _eventLength = 0;
            return;
        }

        if (!line.StartsWith("data"u8) || (line.Length > 4 && line[4] != ':'))
            return;
        var value = line.Length > 5 ? line[5..] : default;
        if (!value.IsEmpty && value[0] == ' ')
            value = value[1..];
        if (_hasData)
            Append(ref _event, ref _eventLength, "\n"u8);
        _hasData = true;
        Append(ref _event, ref _eventLength, value);
    }

    private static void Append(ref byte[] buffer, ref int length, ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length - length < bytes.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes.Length));
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }
}
