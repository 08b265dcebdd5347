using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Srtctl.Agent.Nodes;

/// <summary>The watch on a node: tells its facts, then a heartbeat every two seconds for as long as the agent listens.</summary>
/// <param name="token">Shared secret of the run.</param>
/// <param name="time">Clock.</param>
internal sealed class NodeWatch(string token, TimeProvider time)
{
    private const int Rounds = 10;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(3);
    private static readonly byte[] Beat = "beat\n"u8.ToArray();

    /// <summary>Reports until the connection closes; false when no endpoint could be reached.</summary>
    public async Task<bool> RunAsync(IReadOnlyList<IPEndPoint> endpoints, CancellationToken cancellation)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var endpoint in endpoints)
            {
                using var client = new TcpClient(AddressFamily.InterNetwork) { NoDelay = true };
                if (!await TryConnectAsync(client, endpoint, cancellation))
                    continue;
                await ReportAsync(client, cancellation);
                return true;
            }

            await Task.Delay(ConnectTimeout, time, cancellation);
        }

        return false;
    }

    private static async Task<bool> TryConnectAsync(TcpClient client, IPEndPoint endpoint, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ConnectTimeout);
        try
        {
            await client.ConnectAsync(endpoint, limit.Token);
            return true;
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task ReportAsync(TcpClient client, CancellationToken cancellation)
    {
        var stream = client.GetStream();
        // Nothing is ever sent back: the end of the stream is the end of the run.
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var closing = CancelAtEndAsync(stream, closed);
        try
        {
            await stream.WriteAsync((byte[])[.. FactsOf(client), (byte)'\n'], closed.Token);
            using var timer = new PeriodicTimer(Heartbeats.Interval, time);
            while (await timer.WaitForNextTickAsync(closed.Token))
                await stream.WriteAsync(Beat, closed.Token);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            await closing;
        }
    }

    private static async Task CancelAtEndAsync(NetworkStream stream, CancellationTokenSource closed)
    {
        try
        {
            var buffer = new byte[1];
            while (await stream.ReadAsync(buffer, closed.Token) > 0)
            {
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            // Closed the hard way.
        }

        await closed.CancelAsync();
    }

    private byte[] FactsOf(TcpClient client) => JsonSerializer.SerializeToUtf8Bytes(
        new NodeFacts
        {
            Token = token,
            Node = Environment.GetEnvironmentVariable("SLURMD_NODENAME") ?? Dns.GetHostName(),
            Routed = (client.Client.LocalEndPoint as IPEndPoint)?.Address.ToString() ?? "",
            Addresses = LocalAddresses.Read(),
            Architecture = RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
            Cpus = Environment.ProcessorCount,
        },
        NodeJsonContext.Default.NodeFacts);
}
