using System.Net;
using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A status API on the login node that takes every call and keeps it.</summary>
public sealed class StatusApi : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<StatusCall> _calls = [];
    private readonly Task _accepting;

    /// <summary>Begins to listen on an address that the nodes reach.</summary>
    public StatusApi(string address)
    {
        Endpoint = Bind(_listener, address);
        _accepting = AcceptAsync();
    }

    /// <summary>The base address.</summary>
    public string Endpoint { get; }

    /// <summary>The calls so far.</summary>
    public EquatableArray<StatusCall> Calls
    {
        get
        {
            lock (_calls)
                return EquatableArray.From(_calls);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _accepting;
    }

    // The listener takes no port 0: ports are tried until one is free.
    private static string Bind(HttpListener listener, string address)
    {
        for (var port = 18_000; port < 18_100; port++)
        {
            listener.Prefixes.Clear();
            listener.Prefixes.Add($"http://{address}:{port}/");
            try
            {
                listener.Start();
                return $"http://{address}:{port}";
            }
            catch (HttpListenerException)
            {
                continue;
            }
        }

        throw new InvalidOperationException($"No free port on {address}.");
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                await AnswerAsync(await _listener.GetContextAsync());
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var request = context.Request;
        using var body = await JsonDocument.ParseAsync(request.InputStream);
        lock (_calls)
            _calls.Add(new StatusCall(request.HttpMethod, request.Url?.AbsolutePath ?? "", body.RootElement.Clone()));
        context.Response.StatusCode = request.HttpMethod == "POST" ? 201 : 200;
        context.Response.Close();
    }
}
