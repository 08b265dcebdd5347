using System.Net.Http.Headers;
using System.Text.Json;

namespace Srtctl.Agent.Evaluation;

/// <summary>Asks for one completion. A failure is an empty answer with its reason.</summary>
internal sealed class Gsm8kClient : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");
    private static readonly string[] StopWords = ["Question", "Assistant:", "<|separator|>"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly Gsm8kOptions _options;
    private readonly Uri _address;

    public Gsm8kClient(Gsm8kOptions options)
    {
        _options = options;
        _address = new Uri(options.Endpoint, "/v1/completions");
        if (Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<Gsm8kAnswer> AskAsync(string prompt, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.RequestTimeout);
        try
        {
            using var content = new ByteArrayContent(Body(prompt));
            content.Headers.ContentType = JsonType;
            using var response = await _http.PostAsync(_address, content, limit.Token);
            if (!response.IsSuccessStatusCode)
                return new Gsm8kAnswer("", 0, $"HTTP {(int)response.StatusCode}");
            await using var stream = await response.Content.ReadAsStreamAsync(limit.Token);
            using var answer = await JsonDocument.ParseAsync(stream, cancellationToken: limit.Token);
            return Read(answer.RootElement);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Gsm8kAnswer("", 0, $"no answer within {_options.RequestTimeout.TotalSeconds} s");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            return new Gsm8kAnswer("", 0, failure.Message);
        }
    }

    public void Dispose() => _http.Dispose();

    private static Gsm8kAnswer Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object
            || !answer.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array
            || choices.GetArrayLength() == 0 || choices[0].ValueKind != JsonValueKind.Object
            || !choices[0].TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            return new Gsm8kAnswer("", 0, "the answer has no text");
        var tokens = answer.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object
            && usage.TryGetProperty("completion_tokens", out var count) && count.TryGetInt32(out var number)
                ? number
                : 0;
        return new Gsm8kAnswer(text.GetString() ?? "", tokens);
    }

    private byte[] Body(string prompt)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("model", _options.Model);
            writer.WriteString("prompt", prompt);
            writer.WriteNumber("temperature", _options.Temperature);
            writer.WriteNumber("max_tokens", _options.MaxTokens);
            writer.WriteNumber("seed", _options.Seed);
            if (_options.TopP is { } share)
                writer.WriteNumber("top_p", share);
            if (_options.TopK is { } count)
                writer.WriteNumber("top_k", count);
            writer.WriteStartArray("stop");
            foreach (var word in StopWords)
                writer.WriteStringValue(word);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
