using System.Net.Sockets;
using System.Text;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>Passes each connection to the next upstream server that accepts one.</summary>
internal sealed class MockNginx(CommandLineFlags flags, MockSurroundings surroundings) : MockProgram
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(2);
    private static readonly byte[] BadGateway = Encoding.ASCII.GetBytes(
        "HTTP/1.1 502 Bad Gateway\r\nServer: srtctl-mock\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private uint _next;

    public override string Name => "nginx";

    public override async Task RunAsync(CancellationToken cancellation)
    {
        var file = flags.Text("-c") ?? throw new MockUsageException("mock nginx needs -c FILE");
        var settings = await ReadAsync(file, cancellation);
        await using var server = TcpServer.Start(
            surroundings.ListenAt(settings.Host, settings.Port),
            (client, stopping) => PassAsync(client, settings.Upstreams, stopping));
        await surroundings.Log.WriteLineAsync(
            $"mock nginx listens on {server.EndPoint} for {settings.Upstreams.Count} upstream servers");
        await surroundings.Log.FlushAsync(cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, surroundings.Time, cancellation);
    }

    private static async Task<NginxSettings> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return NginxSettings.Parse(await File.ReadAllTextAsync(file, cancellation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MockFailureException($"nginx: [emerg] open() \"{file}\" failed");
        }
    }

    private async Task PassAsync(
        Socket client, IReadOnlyList<(string Host, int Port)> upstreams, CancellationToken cancellation)
    {
        await using var near = new NetworkStream(client, ownsSocket: false);
        for (var attempt = 0; attempt < upstreams.Count; attempt++)
        {
            var (host, port) = upstreams[(int)(Interlocked.Increment(ref _next) % (uint)upstreams.Count)];
            if (await ConnectAsync(host, port, cancellation) is not { } upstream)
                continue;
            using (upstream)
                await JoinAsync(near, upstream.GetStream(), cancellation);
            return;
        }

        await near.WriteAsync(BadGateway, cancellation);
    }

    private async Task<TcpClient?> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var client = new TcpClient(AddressFamily.InterNetwork) { NoDelay = true };
        using var limit = new CancellationTokenSource(LongestConnect, surroundings.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            await client.ConnectAsync(host, port, either.Token);
            return client;
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            client.Dispose();
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    private static async Task JoinAsync(NetworkStream near, NetworkStream far, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var directions = new[] { near.CopyToAsync(far, either.Token), far.CopyToAsync(near, either.Token) };
        await Task.WhenAny(directions);
        await either.CancelAsync();
        foreach (var direction in directions)
            await direction.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
