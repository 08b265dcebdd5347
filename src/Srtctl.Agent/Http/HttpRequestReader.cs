using System.Buffers;
using System.Globalization;
using System.Text;

namespace Srtctl.Agent.Http;

/// <summary>Reads successive requests of one connection, with bounds on head and body.</summary>
internal sealed class HttpRequestReader(Stream stream)
{
    private const int LongestHead = 32 * 1024;
    private const int LongestBody = 64 * 1024 * 1024;
    private const int LongestChunkLine = 1024;

    private byte[] _buffer = new byte[8 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next request without its body; null when the peer closed between requests.</summary>
    public async ValueTask<HttpRequest?> ReadHeadAsync(CancellationToken cancellation)
    {
        var length = await FindAsync("\r\n\r\n"u8.ToArray(), LongestHead, 431, cancellation);
        if (length is null)
            return null;
        var request = RequestHeadParser.Parse(_buffer.AsSpan(_start, length.Value));
        _start += length.Value + 4;
        return request;
    }

    public async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        var length = request.Header("Content-Length");
        var encoding = request.Header("Transfer-Encoding");
        if (encoding is not null && length is not null)
            throw new BadRequestException(400, "both Content-Length and Transfer-Encoding are given");
        if (encoding is not null)
        {
            return encoding.Equals("chunked", StringComparison.OrdinalIgnoreCase)
                ? await ReadChunksAsync(cancellation)
                : throw new BadRequestException(501, "only the transfer encoding \"chunked\" is known here");
        }

        if (length is null)
            return ReadOnlyMemory<byte>.Empty;
        if (!int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw new BadRequestException(400, "Content-Length is not a number");
        return await ReadExactAsync(Bounded(count), cancellation);
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadChunksAsync(CancellationToken cancellation)
    {
        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var line = await ReadLineAsync(cancellation);
            var size = line.IndexOf(';') is var mark and >= 0 ? line[..mark] : line;
            if (!int.TryParse(size.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count)
                || count < 0)
                throw new BadRequestException(400, "a chunk size is not a hexadecimal number");
            if (count == 0)
                break;
            Bounded((long)body.WrittenCount + count);
            body.Write(await ReadExactAsync(count, cancellation));
            if ((await ReadLineAsync(cancellation)).Length != 0)
                throw new BadRequestException(400, "a chunk is longer than its size");
        }

        while ((await ReadLineAsync(cancellation)).Length != 0)
        {
        }

        return body.WrittenMemory;
    }

    private static int Bounded(long count) => count <= LongestBody
        ? (int)count
        : throw new BadRequestException(413, "the body is longer than 64 MiB");

    private async ValueTask<string> ReadLineAsync(CancellationToken cancellation)
    {
        var length = await FindAsync("\r\n"u8.ToArray(), LongestChunkLine, 400, cancellation)
            ?? throw new EndOfStreamException();
        var line = Encoding.Latin1.GetString(_buffer, _start, length);
        _start += length + 2;
        return line;
    }

    /// <summary>Reads until the mark is in the buffer; the count of bytes before it, or null at a clean end.</summary>
    private async ValueTask<int?> FindAsync(byte[] mark, int longest, int status, CancellationToken cancellation)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf(mark);
            if (found >= 0)
                return found;
            if (_end - _start > longest)
                throw new BadRequestException(status, "the request's head is too long");
            if (await FillAsync(cancellation))
                continue;
            return _start == _end ? null : throw new EndOfStreamException();
        }
    }

    private async ValueTask<byte[]> ReadExactAsync(int count, CancellationToken cancellation)
    {
        var result = new byte[count];
        var ready = Math.Min(count, _end - _start);
        _buffer.AsSpan(_start, ready).CopyTo(result);
        _start += ready;
        await stream.ReadExactlyAsync(result.AsMemory(ready), cancellation);
        return result;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_start == _end)
            _start = _end = 0;
        if (_end == _buffer.Length)
        {
            var target = _start > 0 ? _buffer : new byte[_buffer.Length * 2];
            _buffer.AsSpan(_start, _end - _start).CopyTo(target);
            _buffer = target;
            _end -= _start;
            _start = 0;
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation);
        _end += read;
        return read > 0;
    }
}
