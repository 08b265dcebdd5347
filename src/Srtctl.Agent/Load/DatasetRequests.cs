using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>Prompts of a JSON Lines file in a shuffled order; both forms that sa-bench reads are known.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Repeatable load, not secrets.")]
internal sealed class DatasetRequests : RequestSource
{
    private const int DefaultOutputTokens = 128;
    private const int CharactersPerToken = 4;
    private readonly PlannedRequest[] _requests;

    private DatasetRequests(PlannedRequest[] requests) => _requests = requests;

    /// <exception cref="LoadUsageException">The file is unreadable, empty, or has a line of neither form.</exception>
    public static DatasetRequests Read(string file, int seed)
    {
        try
        {
            var requests = File.ReadLines(file)
                .Select(static (line, index) => (Line: line, Number: index + 1))
                .Where(static item => !string.IsNullOrWhiteSpace(item.Line))
                .Select(item => ParseLine(item.Line)
                    ?? throw new LoadUsageException($"{file}({item.Number}): the line has neither form of a prompt"))
                .ToArray();
            if (requests.Length == 0)
                throw new LoadUsageException($"{file} holds no prompts");
            new Random(seed).Shuffle(requests);
            return new DatasetRequests(requests);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LoadUsageException($"--dataset {file} cannot be read: {failure.Message}");
        }
    }

    public override IReadOnlyList<PlannedRequest> Take(int count) => [.. _requests.Take(count)];

    /// <summary>Null when the line has neither form.</summary>
    internal static PlannedRequest? ParseLine(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            return root.TryGetProperty("input", out var input) ? FromMessages(input) : FromPrompt(root);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static PlannedRequest? FromMessages(JsonElement input)
    {
        if (!input.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array)
            return null;
        var text = messages.EnumerateArray().LastOrDefault(static message =>
            message.TryGetProperty("role", out var role) && role.ValueEquals("user")
            && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String);
        return text.ValueKind == JsonValueKind.Object
            ? Request(text.GetProperty("content").GetString(), Number(input, "max_tokens"), Number(input, "num_tokens"))
            : null;
    }

    private static PlannedRequest? FromPrompt(JsonElement root) =>
        root.TryGetProperty("prompt", out var prompt) && prompt.ValueKind == JsonValueKind.String
            ? Request(
                prompt.GetString(),
                Number(root, "expected_output_len") ?? Number(root, "max_tokens"),
                Number(root, "prompt_len"))
            : null;

    private static PlannedRequest Request(string? text, int? output, int? length)
    {
        var prompt = text ?? "";
        return new PlannedRequest(
            Json(writer => writer.WriteStringValue(prompt)),
            length ?? prompt.Length / CharactersPerToken,
            output ?? DefaultOutputTokens);
    }

    private static int? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number) && number > 0
            ? number
            : null;
}
