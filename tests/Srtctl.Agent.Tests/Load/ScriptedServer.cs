using System.Net;
using System.Text;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Tests.Load;

/// <summary>Answers every completion with the same events; refuses what is not a completion.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly HttpServer _server;
    private readonly Func<int, string?> _events;
    private int _requests;

    /// <param name="events">The stream for the n-th request from 1; null for status 500.</param>
    public ScriptedServer(Func<int, string?> events)
    {
        _events = events;
        _server = HttpServer.Start(new IPEndPoint(IPAddress.Loopback, 0), AnswerAsync);
    }

    public string Url => $"http://{_server.EndPoint}";

    public int Requests => Volatile.Read(ref _requests);

    public static string Tokens(int count, int? usage) =>
        string.Concat(Enumerable.Repeat("data: {\"choices\":[{\"text\":\"x\"}]}\n\n", count))
        + (usage is null ? "" : $"data: {{\"choices\":[],\"usage\":{{\"completion_tokens\":{usage}}}}}\n\n")
        + "data: [DONE]\n\n";

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpExchange exchange, CancellationToken cancellation)
    {
        var number = Interlocked.Increment(ref _requests);
        if (exchange.Request is not { Method: "POST", Path: "/v1/completions" } || _events(number) is not { } events)
        {
            await exchange.RespondAsync(500, "text/plain", "scripted failure", cancellation);
            return;
        }

        exchange.BeginStream(200, "text/event-stream");
        exchange.WriteChunk(Encoding.UTF8.GetBytes(events));
        await exchange.EndStreamAsync(cancellation);
    }
}
