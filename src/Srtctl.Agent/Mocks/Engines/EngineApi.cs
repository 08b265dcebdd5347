using System.Text.Json;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The HTTP surface of a mock engine.</summary>
internal sealed class EngineApi(
    EngineDialect dialect,
    EngineCommandLine command,
    ServiceTimeModel model,
    EngineCounters counters,
    PrefillQueue prefill,
    DecodeBatch decode,
    PrefillStore store,
    TimeProvider time)
{
    private long _requests;

    public Task AnswerAsync(HttpExchange exchange, CancellationToken cancellation) =>
        (exchange.Request.Method, exchange.Request.Path) switch
        {
            ("GET", "/health" or "/health_generate") => exchange.RespondAsync(200, "text/plain", "", cancellation),
            ("GET", "/metrics") => exchange.RespondAsync(
                200,
                "text/plain; version=0.0.4",
                counters.ToPrometheus(dialect.MetricPrefix, command.ServedModelName, model.CacheTokens),
                cancellation),
            ("GET", "/v1/models") => exchange.RespondAsync(
                200, MockJson.ContentType, MockJson.Models([command.ServedModelName], Now()), cancellation),
            ("POST", "/v1/completions") => CompleteAsync(exchange, chat: false, cancellation),
            ("POST", "/v1/chat/completions") => CompleteAsync(exchange, chat: true, cancellation),
            ("POST", PrivateProtocol.PrefillPath) => PrefillAsync(exchange, chat: false, cancellation),
            ("POST", PrivateProtocol.ChatPrefillPath) => PrefillAsync(exchange, chat: true, cancellation),
            ("POST", "/slow_down" or "/start_profile" or "/stop_profile") =>
                exchange.RespondAsync(200, "text/plain", "nothing to do in a mock\n", cancellation),
            _ => RefuseAsync(exchange, 404, $"a mock engine does not serve {exchange.Request.Path}", cancellation),
        };

    private async Task PrefillAsync(HttpExchange exchange, bool chat, CancellationToken cancellation)
    {
        if (!command.ComputesForOthers)
        {
            await RefuseAsync(exchange, 400, "this engine is not a prefill engine", cancellation);
            return;
        }

        if (await ReadAsync(exchange, chat, cancellation) is not { } request)
            return;
        await prefill.ComputeAsync(request.PromptTokens, cancellation);
        var handle = store.Add(request.PromptTokens);
        var body = MockJson.Object(writer =>
        {
            writer.WriteString("handle", handle);
            writer.WriteNumber("prompt_tokens", request.PromptTokens);
            writer.WriteNumber("bootstrap_port", command.BootstrapPort);
        });
        await exchange.RespondAsync(200, MockJson.ContentType, body, cancellation);
    }

    private async Task CompleteAsync(HttpExchange exchange, bool chat, CancellationToken cancellation)
    {
        if (await ReadAsync(exchange, chat, cancellation) is not { } request)
            return;
        if (await PrepareAsync(exchange, request, cancellation) is { } refusal)
        {
            await RefuseAsync(exchange, refusal.Status, refusal.Reason, cancellation);
            return;
        }

        var length = request.IgnoreEos ? request.MaxTokens : Math.Min(request.MaxTokens, model.NaturalLength);
        var finish = length == request.MaxTokens ? "length" : "stop";
        var text = new CompletionText(
            request, command.ServedModelName, time.GetUtcNow(), Interlocked.Increment(ref _requests));
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var generation = decode.Add(request.PromptTokens, length, abandon.Token);
        try
        {
            if (request.Stream)
                await StreamAsync(exchange, generation, text, new(length, finish, request.IncludeUsage), cancellation);
            else
                await AnswerWholeAsync(exchange, generation, text, finish, cancellation);
        }
        finally
        {
            await abandon.CancelAsync();
        }
    }

    /// <summary>Makes the prompt's cache available: computed here, or fetched from the prefill engine.</summary>
    private async Task<Refusal?> PrepareAsync(
        HttpExchange exchange, CompletionRequest request, CancellationToken cancellation)
    {
        if (request.PromptTokens + request.MaxTokens > command.ContextLength)
            return new Refusal(400, $"prompt and answer exceed the context length of {command.ContextLength} tokens");
        Interlocked.Increment(ref counters.Requests);
        switch (command.Role)
        {
            case EngineRole.Aggregated:
                await prefill.ComputeAsync(request.PromptTokens, cancellation);
                return null;
            case EngineRole.Decode when exchange.Request.Header(PrivateProtocol.HandleHeader) is { } handle
                && exchange.Request.Header(PrivateProtocol.BootstrapHeader) is { } bootstrap:
                return await FetchAsync(bootstrap, handle, cancellation);
            default:
                return new Refusal(400, $"a {command.Role} engine takes requests only through its frontend");
        }
    }

    private async Task<Refusal?> FetchAsync(string bootstrap, string handle, CancellationToken cancellation)
    {
        Interlocked.Increment(ref counters.Transferring);
        try
        {
            await PrefillStore.FetchAsync(bootstrap, handle, cancellation);
            return null;
        }
        catch (MockFailureException failure)
        {
            return new Refusal(500, failure.Message);
        }
        finally
        {
            Interlocked.Decrement(ref counters.Transferring);
        }
    }

    private static async Task StreamAsync(
        HttpExchange exchange,
        Generation generation,
        CompletionText text,
        Ending ending,
        CancellationToken cancellation)
    {
        exchange.BeginStream(200, "text/event-stream");
        while (await generation.Tokens.WaitToReadAsync(cancellation))
        {
            while (generation.Tokens.TryRead(out var token))
            {
                var last = token == ending.Tokens - 1;
                exchange.WriteChunk((last ? text.LastEvent(ending.Finish) : text.TokenEvent).Span);
            }

            await exchange.FlushAsync(cancellation);
        }

        if (ending.IncludeUsage)
            exchange.WriteChunk(text.UsageEvent(ending.Tokens).Span);
        exchange.WriteChunk(CompletionText.DoneEvent.Span);
        await exchange.EndStreamAsync(cancellation);
    }

    private static async Task AnswerWholeAsync(
        HttpExchange exchange,
        Generation generation,
        CompletionText text,
        string finish,
        CancellationToken cancellation)
    {
        await foreach (var _ in generation.Tokens.ReadAllAsync(cancellation))
        {
        }

        var body = text.Whole(generation.Generated, finish);
        await exchange.RespondAsync(200, MockJson.ContentType, body, cancellation);
    }

    private static async Task<CompletionRequest?> ReadAsync(
        HttpExchange exchange, bool chat, CancellationToken cancellation)
    {
        try
        {
            return CompletionRequest.Read(exchange.Request.Body, chat);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            await RefuseAsync(exchange, 400, failure.Message, cancellation);
            return null;
        }
    }

    private static Task RefuseAsync(HttpExchange exchange, int status, string reason, CancellationToken cancellation) =>
        exchange.RespondAsync(
            status,
            MockJson.ContentType,
            MockJson.Error(reason, status < 500 ? "BadRequestError" : "InternalServerError"),
            cancellation);

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();

    private sealed record Refusal(int Status, string Reason);

    private readonly record struct Ending(int Tokens, string Finish, bool IncludeUsage);
}
