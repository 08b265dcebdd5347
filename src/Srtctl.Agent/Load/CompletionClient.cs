using System.Net.Http.Headers;

namespace Srtctl.Agent.Load;

/// <summary>Sends streaming completion requests and notes when chunks arrive.</summary>
internal sealed class CompletionClient : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");
    private readonly HttpClient _http;
    private readonly LoadOptions _options;
    private readonly Uri _address;
    private readonly RequestBody _body;

    public CompletionClient(LoadOptions options)
    {
        _options = options;
        _address = new Uri(options.Endpoint, options.Chat ? "/v1/chat/completions" : "/v1/completions");
        _body = new RequestBody(options.Model, options.Chat);
        _http = new HttpClient(Sockets(options)) { Timeout = Timeout.InfiniteTimeSpan };
        if (Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>Failures of the request are part of the outcome; only cancellation throws.</summary>
    public async Task<RequestOutcome> SendAsync(
        PlannedRequest planned, TimeSpan intended, RunClock clock, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.RequestTimeout);
        var chunks = new ChunkTimes(clock, planned.OutputTokens);
        var sent = clock.Now;
        string error;
        try
        {
            error = await StreamAsync(planned, chunks, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            error = $"no complete answer within {_options.RequestTimeout.TotalSeconds} s";
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            error = failure.Message;
        }

        return new RequestOutcome
        {
            PromptTokens = planned.PromptTokens,
            Intended = intended,
            Sent = sent,
            Chunks = chunks.Times,
            OutputTokens = error.Length == 0 ? chunks.OutputTokens : 0,
            Error = error,
        };
    }

    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler Sockets(LoadOptions options) => new()
    {
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = options.ReuseConnections ? Timeout.InfiniteTimeSpan : TimeSpan.Zero,
    };

    /// <returns>The error, empty for a complete answer.</returns>
    private async Task<string> StreamAsync(PlannedRequest planned, ChunkTimes chunks, CancellationToken cancellation)
    {
        using var content = new ReadOnlyMemoryContent(_body.Write(planned));
        content.Headers.ContentType = JsonType;
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = content };
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (!response.IsSuccessStatusCode)
            return await DescribeAsync(response, cancellation);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var parser = new SseParser();
        var buffer = new byte[4096];
        while (await stream.ReadAsync(buffer, cancellation) is var read and > 0)
            parser.Feed(buffer.AsSpan(0, read), chunks.Receive);
        return chunks.Error ?? (chunks.Times.Count == 0 ? "the answer has no chunk with a choice" : "");
    }

    private static async Task<string> DescribeAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        const int longest = 400;
        var body = await response.Content.ReadAsStringAsync(cancellation);
        var shown = body.Length > longest ? body[..longest] : body;
        return $"HTTP {(int)response.StatusCode}: {shown.ReplaceLineEndings(" ").Trim()}";
    }
}
