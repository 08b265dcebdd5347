namespace Srtctl.Cli.Presentation.Runs;

/// <summary>Puts words together where some may be missing.</summary>
internal static class Words
{
    /// <summary>Parts with commas between them; missing ones are left out.</summary>
    public static string Join(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.Where(static part => !string.IsNullOrEmpty(part)));

    /// <summary>A text with a note in parentheses, if there is one.</summary>
    public static string WithNote(string? text, string? note) =>
        string.IsNullOrEmpty(note) ? text ?? "" : string.IsNullOrEmpty(text) ? note : $"{text} ({note})";

    /// <summary>A number with its unit; null without a number.</summary>
    public static string? Count(long? number, string unit) => number is { } known ? $"{known} {unit}" : null;

    /// <summary>Lines no wider than the width, broken between words; a longer word stands alone.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    /// <summary>The text, cut with an ellipsis when it is too wide.</summary>
    public static string Cut(string text, int width) =>
        text.Length <= width ? text : $"{text[..Math.Max(0, width - 1)]}\u2026";
}
