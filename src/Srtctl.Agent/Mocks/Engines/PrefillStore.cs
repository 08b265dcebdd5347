using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Prompts that a prefill engine has computed and that decode engines fetch at the bootstrap port.</summary>
/// <remarks>A decode engine sends <c>TRANSFER id\n</c> and reads <c>OK tokens\n</c> or <c>GONE\n</c>.</remarks>
internal sealed class PrefillStore(EngineCounters counters)
{
    private const int MostHandles = 100_000;
    private readonly ConcurrentDictionary<long, int> _computed = new();
    private long _last;

    public string Add(int tokens)
    {
        var handle = Interlocked.Increment(ref _last);
        _computed[handle] = tokens;
        _computed.TryRemove(handle - MostHandles, out _);
        Volatile.Write(ref counters.InFlight, _computed.Count);
        return handle.ToString(CultureInfo.InvariantCulture);
    }

    public TcpServer Serve(IPEndPoint bootstrap) => TcpServer.Start(bootstrap, AnswerAsync);

    /// <summary>The decode side: fetches a prompt.</summary>
    /// <exception cref="MockFailureException">The prefill engine cannot be reached or does not hold it.</exception>
    public static async Task FetchAsync(string bootstrap, string handle, CancellationToken cancellation)
    {
        if (!IPEndPoint.TryParse(bootstrap, out var address))
            throw new MockFailureException($"bootstrap address '{bootstrap}' is not IP:PORT");
        try
        {
            using var client = new TcpClient { NoDelay = true };
            await client.ConnectAsync(address, cancellation);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"TRANSFER {handle}\n"), cancellation);
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            var answer = await reader.ReadLineAsync(cancellation);
            if (answer?.StartsWith("OK ", StringComparison.Ordinal) != true)
                throw new MockFailureException($"prefill at {bootstrap} does not hold request {handle}");
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            throw new MockFailureException($"KV transfer from prefill at {bootstrap} failed: {failure.Message}");
        }
    }

    private async Task AnswerAsync(Socket connection, CancellationToken cancellation)
    {
        await using var stream = new NetworkStream(connection, ownsSocket: false);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var words = (await reader.ReadLineAsync(cancellation))?.Split(' ') ?? [];
        var tokens = 0;
        var held = words is ["TRANSFER", var id]
            && long.TryParse(id, CultureInfo.InvariantCulture, out var handle)
            && _computed.TryRemove(handle, out tokens);
        Volatile.Write(ref counters.InFlight, _computed.Count);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(held ? $"OK {tokens}\n" : "GONE\n"), cancellation);
    }
}
