using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Srtctl.Agent.Http;

/// <summary>Accepts connections and owns them: disposing closes the port and ends every connection.</summary>
internal sealed class TcpServer : IAsyncDisposable
{
    private readonly Socket _listener;
    private readonly Func<Socket, CancellationToken, Task> _serve;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<long, Task> _connections = new();
    private readonly Task _accepting;
    private long _accepted;

    private TcpServer(Socket listener, Func<Socket, CancellationToken, Task> serve)
    {
        _listener = listener;
        _serve = serve;
        _accepting = AcceptAsync(_stopping.Token);
    }

    public IPEndPoint EndPoint => (IPEndPoint?)_listener.LocalEndPoint ?? new IPEndPoint(IPAddress.None, 0);

    /// <summary>Throws <see cref="SocketException"/> when the address cannot be bound.</summary>
    public static TcpServer Start(IPEndPoint endPoint, Func<Socket, CancellationToken, Task> serve)
    {
        var listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.Bind(endPoint);
            listener.Listen(4096);
            return new TcpServer(listener, serve);
        }
        catch (SocketException)
        {
            listener.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private async Task AcceptAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var connection = await _listener.AcceptAsync(stopping);
                connection.NoDelay = true;
                Own(connection, stopping);
            }
            catch (Exception failure) when (failure is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException) when (!stopping.IsCancellationRequested)
            {
                // Out of file descriptors, or a peer that left in the queue: the next accept may work again.
                await Task.Delay(TimeSpan.FromMilliseconds(10), CancellationToken.None);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    private void Own(Socket connection, CancellationToken stopping)
    {
        var id = ++_accepted;
        var serving = ServeAsync(connection, stopping);
        _connections[id] = serving;
        _ = serving.ContinueWith(
            _ => _connections.TryRemove(id, out Task? _),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private async Task ServeAsync(Socket connection, CancellationToken stopping)
    {
        await Task.Yield();
        using (connection)
        {
            try
            {
                await _serve(connection, stopping);
            }
            catch (Exception failure) when (failure is IOException or SocketException or OperationCanceledException)
            {
                // The peer left or the server stops: either way this connection is over.
            }
        }
    }
}
