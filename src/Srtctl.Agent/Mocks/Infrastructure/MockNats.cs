using System.Net.Sockets;
using System.Text;
using Srtctl.Agent.Http;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>Greets as a NATS server does and answers PING; messages are not carried.</summary>
internal sealed class MockNats(CommandLineFlags flags, MockSurroundings surroundings) : MockProgram
{
    public override string Name => "nats-server";

    public override async Task RunAsync(CancellationToken cancellation)
    {
        var host = flags.Text("--addr", "--net", "-a") ?? "0.0.0.0";
        var port = flags.Number("--port", "-p") ?? 4222;
        await using var server = TcpServer.Start(surroundings.ListenAt(host, port), GreetAsync);
        await using var monitor = flags.Number("--http-port", "-m") is { } monitorPort
            ? HttpServer.Start(
                surroundings.ListenAt(host, monitorPort), HealthAsync, $"{PrivateProtocol.MockHeader}: nats-server")
            : null;
        await surroundings.Log.WriteLineAsync($"mock nats-server listens for client connections on {server.EndPoint}");
        await surroundings.Log.FlushAsync(cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, surroundings.Time, cancellation);
    }

    private static Task HealthAsync(HttpExchange exchange, CancellationToken cancellation) =>
        exchange.RespondAsync(200, MockJson.ContentType, """{"status":"ok"}""", cancellation);

    private static async Task GreetAsync(Socket connection, CancellationToken cancellation)
    {
        await using var stream = new NetworkStream(connection, ownsSocket: false);
        const string greeting = """INFO {"server_id":"MOCK","server_name":"srtctl-mock","version":"0.0.0"}""";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(greeting + "\r\n"), cancellation);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("PING", StringComparison.OrdinalIgnoreCase))
                await stream.WriteAsync("PONG\r\n"u8.ToArray(), cancellation);
        }
    }
}
