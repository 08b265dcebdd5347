using System.Text.Json;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The bodies and stream events of one answer. Every token is the same short word.</summary>
internal sealed class CompletionText
{
    private const string Word = " mock";
    private readonly string _id;
    private readonly long _created;
    private readonly string _model;
    private readonly CompletionRequest _request;

    public CompletionText(CompletionRequest request, string model, DateTimeOffset created, long number)
    {
        _request = request;
        _model = model;
        _created = created.ToUnixTimeSeconds();
        _id = (request.Chat ? "chatcmpl-mock-" : "cmpl-mock-") + number;
        TokenEvent = Event(writer => WriteStreamChoice(writer, finish: null));
    }

    /// <summary>The event of every token but the last: they do not differ, so it is made once.</summary>
    public ReadOnlyMemory<byte> TokenEvent { get; }

    public static ReadOnlyMemory<byte> DoneEvent { get; } = "data: [DONE]\n\n"u8.ToArray();

    public ReadOnlyMemory<byte> LastEvent(string finish) => Event(writer => WriteStreamChoice(writer, finish));

    public ReadOnlyMemory<byte> UsageEvent(int outputTokens) => Event(writer =>
    {
        writer.WriteStartArray("choices");
        writer.WriteEndArray();
        WriteUsage(writer, outputTokens);
    });

    public ReadOnlyMemory<byte> Whole(int outputTokens, string finish) => MockJson.Object(writer =>
    {
        var text = string.Concat(Enumerable.Repeat(Word, outputTokens));
        WriteIdentity(writer, _request.Chat ? "chat.completion" : "text_completion");
        writer.WriteStartArray("choices");
        writer.WriteStartObject();
        writer.WriteNumber("index", 0);
        if (_request.Chat)
            WriteMessage(writer, "message", text);
        else
            writer.WriteString("text", text);
        writer.WriteNull("logprobs");
        writer.WriteString("finish_reason", finish);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteUsage(writer, outputTokens);
    });

    private void WriteStreamChoice(Utf8JsonWriter writer, string? finish)
    {
        writer.WriteStartArray("choices");
        writer.WriteStartObject();
        writer.WriteNumber("index", 0);
        if (_request.Chat)
            WriteMessage(writer, "delta", Word);
        else
            writer.WriteString("text", Word);
        writer.WriteNull("logprobs");
        writer.WriteString("finish_reason", finish);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string content)
    {
        writer.WriteStartObject(name);
        writer.WriteString("role", "assistant");
        writer.WriteString("content", content);
        writer.WriteEndObject();
    }

    private void WriteUsage(Utf8JsonWriter writer, int outputTokens)
    {
        writer.WriteStartObject("usage");
        writer.WriteNumber("prompt_tokens", _request.PromptTokens);
        writer.WriteNumber("completion_tokens", outputTokens);
        writer.WriteNumber("total_tokens", _request.PromptTokens + outputTokens);
        writer.WriteEndObject();
    }

    private void WriteIdentity(Utf8JsonWriter writer, string kind)
    {
        writer.WriteString("id", _id);
        writer.WriteString("object", kind);
        writer.WriteNumber("created", _created);
        writer.WriteString("model", _model);
    }

    private byte[] Event(Action<Utf8JsonWriter> members)
    {
        var body = MockJson.Object(writer =>
        {
            WriteIdentity(writer, _request.Chat ? "chat.completion.chunk" : "text_completion");
            members(writer);
        });
        return [.. "data: "u8, .. body.Span, .. "\n\n"u8];
    }
}
