using System.Net;
using System.Net.Sockets;
using System.Text;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Tests.Http;

public sealed class HttpServerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Two_requests_in_one_packet_are_answered_in_order()
    {
        await using var server = Start();

        var answer = await ExchangeAsync(
            server, "GET /first HTTP/1.1\r\n\r\nGET /second HTTP/1.1\r\nConnection: close\r\n\r\n");

        Assert.Equal(2, answer.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.Matches("(?s)GET /first .*GET /second ", answer);
    }

    [Fact]
    public async Task A_chunked_body_arrives_whole()
    {
        await using var server = Start();

        var answer = await ExchangeAsync(
            server,
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            + "3\r\nabc\r\nA;note=x\r\n0123456789\r\n0\r\nTrailer: y\r\n\r\n");

        Assert.EndsWith("POST / abc0123456789", answer);
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n", "400")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", "400")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n", "413")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", "400")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", "501")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n", "400")]
    public async Task A_broken_body_is_refused_and_the_connection_closed(string request, string status)
    {
        await using var server = Start();

        Assert.StartsWith("HTTP/1.1 " + status, await ExchangeAsync(server, request));
    }

    [Fact]
    public async Task A_head_without_end_is_refused()
    {
        await using var server = Start();

        var answer = await ExchangeAsync(server, "GET / HTTP/1.1\r\nX: " + new string('x', 60_000));

        Assert.StartsWith("HTTP/1.1 431", answer);
    }

    [Fact]
    public async Task Random_bytes_never_stop_the_server()
    {
        await using var server = Start();
        var random = new Random(7);
        var valid = Encoding.ASCII.GetBytes(
            "POST /a HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");

        for (var round = 0; round < 300; round++)
        {
            var bytes = valid.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            await ExchangeAsync(server, bytes[..random.Next(1, bytes.Length + 1)]);
        }

        Assert.StartsWith(
            "HTTP/1.1 200", await ExchangeAsync(server, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    }

    [Fact]
    public async Task Disposing_ends_a_connection_that_waits()
    {
        var server = Start();
        using var client = new TcpClient();
        await client.ConnectAsync(server.EndPoint);

        await server.DisposeAsync().AsTask().WaitAsync(Patience);

        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1]).AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task A_port_in_use_is_reported()
    {
        await using var server = Start();

        var failure = Assert.Throws<SocketException>(() => HttpServer.Start(server.EndPoint, EchoAsync));

        Assert.Equal(SocketError.AddressAlreadyInUse, failure.SocketErrorCode);
    }

    private static HttpServer Start() => HttpServer.Start(new IPEndPoint(IPAddress.Loopback, 0), EchoAsync);

    private static Task EchoAsync(HttpExchange exchange, CancellationToken cancellation)
    {
        var request = exchange.Request;
        var body = Encoding.Latin1.GetString(request.Body.Span);
        return exchange.RespondAsync(200, "text/plain", $"{request.Method} {request.Path} {body}", cancellation);
    }

    private static Task<string> ExchangeAsync(HttpServer server, string request) =>
        ExchangeAsync(server, Encoding.Latin1.GetBytes(request));

    private static async Task<string> ExchangeAsync(HttpServer server, byte[] request)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(server.EndPoint, limit.Token);
        var stream = client.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(request, limit.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            // A refused request's unread rest resets the connection; what was answered before counts.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
