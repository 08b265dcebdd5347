using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Srtctl.Agent.Nodes;

/// <summary>Listens to the watches of the nodes: a line of facts each, then heartbeats.</summary>
internal sealed class NodeWatchServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, NodeFacts> _facts = new(StringComparer.Ordinal);
    private readonly Heartbeats _heartbeats;
    private readonly TimeProvider _time;
    private readonly string _token;
    private readonly Task _accepting;

    /// <summary>Begins to listen on a free port.</summary>
    public NodeWatchServer(string token, Heartbeats heartbeats, TimeProvider time)
    {
        (_token, _heartbeats, _time) = (token, heartbeats, time);
        _listener.Start(4096);
        _accepting = AcceptAsync();
    }

    /// <summary>The port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Facts of the nodes that have reported, by host name.</summary>
    public IReadOnlyDictionary<string, NodeFacts> Facts => _facts;

    /// <summary>Closes every connection, which ends the watches.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ListenAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ListenAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var reader = new StreamReader(connection.GetStream());
            if (await reader.ReadLineAsync(_end.Token) is not { } line
                || JsonSerializer.Deserialize(line, NodeJsonContext.Default.NodeFacts) is not { } facts
                || facts.Token != _token)
                return;
            _facts[facts.Node] = facts;
            do
            {
                _heartbeats.Hear(facts.Node, _time.GetUtcNow());
            }
            while (await reader.ReadLineAsync(_end.Token) is not null);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or JsonException)
        {
            // A broken connection is silence, and silence is what is watched for.
        }
    }
}
