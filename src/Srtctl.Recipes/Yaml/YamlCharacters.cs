using System.Buffers;

namespace Srtctl.Recipes.Yaml;

/// <summary>Refuses texts that are too long and characters that YAML does not allow.</summary>
internal static class YamlCharacters
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(static code => (char)code)
            .Except(['\t', '\n', '\r', '\u0085'])]);

    public static bool Check(string text, RecipeFindings findings)
    {
        if (text.Length > YamlReader.LongestText)
        {
            findings.Error(
                "SRT1403", YamlMark.Start, $"The text has {text.Length} characters; {YamlReader.LongestText} are read.",
                "Split the file.");
            return false;
        }

        var at = text.AsSpan().IndexOfAny(Forbidden);
        if (at < 0)
            return true;
        findings.Error(
            "SRT1401", MarkOf(text, at), $"The character U+{(int)text[at]:X4} cannot be in YAML.",
            "Remove it, or write it as an escape in double quotes.");
        return false;
    }

    private static YamlMark MarkOf(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new YamlMark(before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
