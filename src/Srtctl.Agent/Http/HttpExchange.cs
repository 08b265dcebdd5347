using System.Buffers;
using System.Globalization;
using System.Text;

namespace Srtctl.Agent.Http;

/// <summary>A request and the one response to it, either whole or as a stream of chunks.</summary>
internal sealed class HttpExchange(HttpRequest request, Stream stream, string serverHeaders)
{
    private readonly ArrayBufferWriter<byte> _pending = new(1024);

    public HttpRequest Request { get; } = request;

    /// <summary>Whether any byte of a response was sent: after that an error can only close the connection.</summary>
    public bool Started { get; private set; }

    public Task RespondAsync(int status, string contentType, string body, CancellationToken cancellation) =>
        RespondAsync(status, contentType, Encoding.UTF8.GetBytes(body), cancellation);

    public async Task RespondAsync(
        int status, string contentType, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        WriteHead(status, contentType, $"Content-Length: {body.Length}\r\n");
        if (Request.Method != "HEAD")
            _pending.Write(body.Span);
        await FlushAsync(cancellation);
    }

    /// <summary>Begins a chunked response; nothing is sent before the first flush.</summary>
    public void BeginStream(int status, string contentType) =>
        WriteHead(status, contentType, "Transfer-Encoding: chunked\r\nCache-Control: no-cache\r\n");

    /// <summary>Adds a chunk to what the next flush sends.</summary>
    public void WriteChunk(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return;
        Span<byte> size = stackalloc byte[10];
        content.Length.TryFormat(size, out var digits, "x", CultureInfo.InvariantCulture);
        _pending.Write(size[..digits]);
        _pending.Write("\r\n"u8);
        _pending.Write(content);
        _pending.Write("\r\n"u8);
    }

    public async ValueTask FlushAsync(CancellationToken cancellation)
    {
        await stream.WriteAsync(_pending.WrittenMemory, cancellation);
        _pending.ResetWrittenCount();
    }

    public ValueTask EndStreamAsync(CancellationToken cancellation)
    {
        _pending.Write("0\r\n\r\n"u8);
        return FlushAsync(cancellation);
    }

    private void WriteHead(int status, string contentType, string length)
    {
        Started = true;
        var connection = Request.KeepAlive ? "keep-alive" : "close";
        var head = $"HTTP/1.1 {status} {Reason(status)}\r\nContent-Type: {contentType}\r\n{length}"
            + $"{serverHeaders}Connection: {connection}\r\n\r\n";
        _pending.Write(Encoding.Latin1.GetBytes(head));
    }

    private static string Reason(int status) => status switch
    {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        413 => "Content Too Large",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        505 => "HTTP Version Not Supported",
        _ => "Status",
    };
}
