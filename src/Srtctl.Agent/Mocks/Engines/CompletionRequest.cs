using System.Text.Json;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The part of an OpenAI completion or chat request that decides what a mock does.</summary>
internal sealed record CompletionRequest
{
    private const int CharactersPerToken = 4;

    public required bool Chat { get; init; }

    /// <summary>Counted for token IDs, a quarter of the characters (at least 1) for text.</summary>
    public required int PromptTokens { get; init; }

    public required int MaxTokens { get; init; }

    public required bool IgnoreEos { get; init; }

    public required bool Stream { get; init; }

    public required bool IncludeUsage { get; init; }

    /// <exception cref="JsonException">The body is not JSON, or not a request.</exception>
    public static CompletionRequest Read(ReadOnlyMemory<byte> body, bool chat)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("the request is not an object");
        var most = Integer(root, "max_tokens") ?? Integer(root, "max_completion_tokens") ?? (chat ? 128 : 16);
        if (most < 1)
            throw new JsonException("max_tokens must be at least 1");
        return new CompletionRequest
        {
            Chat = chat,
            PromptTokens = chat ? CountMessages(root) : CountPrompt(root),
            MaxTokens = most,
            IgnoreEos = IsTrue(root, "ignore_eos"),
            Stream = IsTrue(root, "stream"),
            IncludeUsage = root.TryGetProperty("stream_options", out var options)
                && options.ValueKind == JsonValueKind.Object && IsTrue(options, "include_usage"),
        };
    }

    private static int CountPrompt(JsonElement root)
    {
        if (!root.TryGetProperty("prompt", out var prompt))
            throw new JsonException("prompt is missing");
        if (prompt.ValueKind == JsonValueKind.String)
            return CountText(prompt);
        if (prompt.ValueKind != JsonValueKind.Array || prompt.GetArrayLength() == 0)
            throw new JsonException("prompt must be text, a list of token IDs or a list of one of these");
        var first = prompt[0];
        if (first.ValueKind == JsonValueKind.Number)
            return prompt.GetArrayLength();
        if (prompt.GetArrayLength() > 1)
            throw new JsonException("this mock answers one prompt per request");
        return first.ValueKind switch
        {
            JsonValueKind.String => CountText(first),
            JsonValueKind.Array when first.GetArrayLength() > 0 => first.GetArrayLength(),
            _ => throw new JsonException("the prompt in the list is neither text nor token IDs"),
        };
    }

    private static int CountMessages(JsonElement root)
    {
        if (!root.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array)
            throw new JsonException("messages is missing or not a list");
        return Math.Max(1, messages.EnumerateArray().Sum(static message =>
            message.ValueKind == JsonValueKind.Object
            && message.TryGetProperty("content", out var content)
            && content.ValueKind == JsonValueKind.String
                ? CountText(content)
                : 1));
    }

    private static int CountText(JsonElement text) =>
        Math.Max(1, (text.GetString()?.Length ?? 0) / CharactersPerToken);

    private static int? Integer(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw new JsonException($"{name} is not a whole number");
    }

    private static bool IsTrue(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
