using System.Text;

namespace Srtctl.Catalogs.HelpText;

/// <summary>
/// Lines of a help text as it was meant for a terminal: without colours and control characters, and without what the
/// program logged before it.
/// </summary>
internal static class HelpLines
{
    private const char Escape = '\u001b';
    private const int TabWidth = 8;

    public static string[] Of(string text)
    {
        var lines = Plain(text).Split('\n');
        var usage = Array.FindIndex(lines, IsUsage);
        return usage > 0 ? lines[usage..] : lines;
    }

    public static bool IsUsage(string line) => line.StartsWith("usage:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Spaces before the first character; the length of the line when it is blank.</summary>
    public static int Indent(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
            indent++;
        return indent;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == Escape)
                at = EndOfSequence(text, at);
            else if (text[at] == '\t')
                plain.Append(' ', TabWidth);
            else if (text[at] == '\n' || !char.IsControl(text[at]))
                plain.Append(text[at]);
        }

        return plain.ToString();
    }

    /// <summary>The last character of an ANSI sequence: its parameters end with a letter.</summary>
    private static int EndOfSequence(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '[')
            return at;
        at += 2;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is ';' or '?'))
            at++;
        return Math.Min(at, text.Length - 1);
    }
}
