using System.Text.RegularExpressions;

namespace Srtctl.Docs.Tests.Commands;

/// <summary>Output as a page shows it: numbers and spacing do not matter, <c>…</c> stands for anything.</summary>
internal sealed partial class ShownOutput(string text)
{
    /// <summary>Lines of the page that the printed text does not have.</summary>
    public IEnumerable<string> LinesMissingIn(string printed)
    {
        var lines = printed.Split('\n').Select(Plain).ToArray();
        return text.Split('\n')
            .Where(static line => line.Trim() is not ("" or "…"))
            .Where(shown => !lines.Any(Pattern(shown).IsMatch));
    }

    private static Regex Pattern(string shown) =>
        new($"^{string.Join(".*", Plain(shown).Split('…').Select(static piece => Regex.Escape(piece.Trim())))}$");

    private static string Plain(string line) => Spaces().Replace(Numbers().Replace(line, "#"), " ").Trim();

    [GeneratedRegex(@"\d[\d.,:]*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
