using System.Net;
using System.Net.Sockets;

namespace Srtctl.Agent.Http;

/// <summary>A small HTTP/1.1 server: keep-alive, chunked bodies both ways, one handler for every request.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private readonly TcpServer _server;

    private HttpServer(TcpServer server) => _server = server;

    public IPEndPoint EndPoint => _server.EndPoint;

    /// <param name="endPoint">Where to listen; port 0 chooses a free one.</param>
    /// <param name="respond">Answers one request completely before it returns.</param>
    /// <param name="headers">Header lines of every response, each <c>Name: value</c>.</param>
    public static HttpServer Start(
        IPEndPoint endPoint, Func<HttpExchange, CancellationToken, Task> respond, params string[] headers)
    {
        var lines = string.Concat(headers.Select(static line => line + "\r\n"));
        return new HttpServer(TcpServer.Start(
            endPoint, (socket, stopping) => ServeAsync(socket, respond, lines, stopping)));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task ServeAsync(
        Socket socket,
        Func<HttpExchange, CancellationToken, Task> respond,
        string headers,
        CancellationToken stopping)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        var reader = new HttpRequestReader(stream);
        try
        {
            while (await reader.ReadHeadAsync(stopping) is { } head)
            {
                if (head.Header("Expect") is not null)
                    await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), stopping);
                var request = head.WithBody(await reader.ReadBodyAsync(head, stopping));
                await respond(new HttpExchange(request, stream, headers), stopping);
                if (!request.KeepAlive)
                    return;
            }
        }
        catch (BadRequestException failure)
        {
            await RefuseAsync(stream, headers, failure, stopping);
        }
    }

    private static Task RefuseAsync(
        Stream stream, string headers, BadRequestException failure, CancellationToken stopping)
    {
        var closing = new HttpRequest { Method = "GET", Target = "/", Headers = [], KeepAlive = false };
        return new HttpExchange(closing, stream, headers)
            .RespondAsync(failure.Status, "text/plain", failure.Message + "\n", stopping);
    }
}
