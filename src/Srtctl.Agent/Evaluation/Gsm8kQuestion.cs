using System.Text.Json;
using System.Text.RegularExpressions;

namespace Srtctl.Agent.Evaluation;

/// <summary>A question with its worked answer.</summary>
internal sealed partial record Gsm8kQuestion(string Question, string Answer)
{
    /// <summary>The number that is right.</summary>
    public string? Label => LastInteger(Answer);

    /// <summary>Null when the line is no question.</summary>
    public static Gsm8kQuestion? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && Text(document.RootElement, "question") is { } question
                && Text(document.RootElement, "answer") is { } answer
                ? new Gsm8kQuestion(question, answer)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The last integer of a text, its thousands joined; null when it has none.</summary>
    public static string? LastInteger(string text)
    {
        var numbers = Integer().Matches(text.Replace(",", "", StringComparison.Ordinal));
        return numbers.Count == 0 ? null : numbers[^1].Value;
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Integer();
}
