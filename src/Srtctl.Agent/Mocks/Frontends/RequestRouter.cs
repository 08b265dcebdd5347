using System.Net.Http.Headers;
using System.Text.Json;
using Srtctl.Agent.Http;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>Sends each request to engines in turn: to one, or to a prefill engine and then a decode engine.</summary>
internal sealed class RequestRouter(Func<IReadOnlyList<Worker>> workers) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private uint _prefillTurn;
    private uint _turn;
    private long _requests;

    public long Requests => Interlocked.Read(ref _requests);

    public async Task RouteAsync(HttpExchange exchange, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _requests);
        try
        {
            await ForwardAsync(exchange, cancellation);
        }
        catch (Exception failure) when (!exchange.Started && IsEngineFailure(failure))
        {
            await RefuseAsync(exchange, 502, $"an engine failed: {failure.Message}", cancellation);
        }
        catch (HttpRequestException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task ForwardAsync(HttpExchange exchange, CancellationToken cancellation)
    {
        var known = workers();
        var prefill = Next(known, static worker => worker.Role == EngineRole.Prefill, ref _prefillTurn);
        var target = Next(known, static worker => worker.Role != EngineRole.Prefill, ref _turn);
        if (target is null || (target.Role == EngineRole.Decode && prefill is null))
        {
            await RefuseAsync(exchange, 503, "no engine is available", cancellation);
            return;
        }

        using var request = Copy(exchange.Request, target.Address, exchange.Request.Path);
        if (target.Role == EngineRole.Decode && prefill is not null
            && !await PrefillAsync(exchange, prefill, request, cancellation))
            return;
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        await RelayAsync(exchange, response, cancellation);
    }

    /// <summary>Has the prompt computed and notes in the decode request where it is; false when refused.</summary>
    private async Task<bool> PrefillAsync(
        HttpExchange exchange, Worker prefill, HttpRequestMessage decode, CancellationToken cancellation)
    {
        var path = exchange.Request.Path.Contains("/chat/", StringComparison.Ordinal)
            ? PrivateProtocol.ChatPrefillPath
            : PrivateProtocol.PrefillPath;
        using var request = Copy(exchange.Request, prefill.Address, path);
        using var response = await _http.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            await RelayAsync(exchange, response, cancellation);
            return false;
        }

        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
        var port = answer.RootElement.GetProperty("bootstrap_port").GetInt32();
        decode.Headers.Add(PrivateProtocol.HandleHeader, answer.RootElement.GetProperty("handle").GetString());
        decode.Headers.Add(PrivateProtocol.BootstrapHeader, prefill.Bootstrap(port));
        return true;
    }

    private static async Task RelayAsync(
        HttpExchange exchange, HttpResponseMessage response, CancellationToken cancellation)
    {
        var kind = response.Content.Headers.ContentType?.ToString() ?? "application/octet-stream";
        if (response.Content.Headers.ContentLength is not null)
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            await exchange.RespondAsync((int)response.StatusCode, kind, body, cancellation);
            return;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[4096];
        exchange.BeginStream((int)response.StatusCode, kind);
        while (await stream.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            exchange.WriteChunk(buffer.AsSpan(0, read));
            await exchange.FlushAsync(cancellation);
        }

        await exchange.EndStreamAsync(cancellation);
    }

    private static bool IsEngineFailure(Exception failure) => failure is HttpRequestException or IOException
        or JsonException or KeyNotFoundException or InvalidOperationException;

    private static HttpRequestMessage Copy(HttpRequest request, Uri address, string path)
    {
        var content = new ReadOnlyMemoryContent(request.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue(MockJson.ContentType);
        return new HttpRequestMessage(HttpMethod.Post, new Uri(address, path)) { Content = content };
    }

    private static Worker? Next(IReadOnlyList<Worker> known, Func<Worker, bool> fits, ref uint turn)
    {
        var candidates = known.Where(fits).ToArray();
        return candidates.Length == 0
            ? null
            : candidates[(int)(Interlocked.Increment(ref turn) % (uint)candidates.Length)];
    }

    private static Task RefuseAsync(HttpExchange exchange, int status, string reason, CancellationToken cancellation) =>
        exchange.RespondAsync(
            status, MockJson.ContentType, MockJson.Error(reason, "ServiceUnavailable"), cancellation);
}
