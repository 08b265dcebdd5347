using System.Text;

namespace Srtctl.Catalogs.HelpText;

/// <summary>
/// Divides a help text into what it lists. argparse and click lay it out alike: a heading at the margin that ends with a
/// colon, options a little to the right of it, and what is said about an option farther right, beside or below it.
/// </summary>
internal sealed class HelpLayout
{
    private const int FarthestOption = 6;

    private readonly List<HelpEntry> _entries = [];
    private readonly StringBuilder _usage = new();
    private readonly string[] _lines;
    private readonly int _widest;

    private HelpLayout(string[] lines)
    {
        _lines = lines;
        _widest = lines.Max(static line => line.TrimEnd().Length);
        IsClick = lines[0].StartsWith("Usage:", StringComparison.Ordinal);
        var at = HelpLines.IsUsage(lines[0]) ? ReadUsage() : 0;
        ReadSections(at);
    }

    /// <summary>The options, in the order of the text.</summary>
    public IReadOnlyList<HelpEntry> Entries => _entries;

    /// <summary>How the program is called, on one line; empty when the text does not say.</summary>
    public string Usage => _usage.ToString();

    /// <summary>Whether click printed it, by the capital letter of the usage.</summary>
    public bool IsClick { get; }

    public static HelpLayout Read(string text) => new(HelpLines.Of(text));

    private int ReadUsage()
    {
        var at = 0;
        do
            _usage.Append(_lines[at].Trim()).Append(' ');
        while (++at < _lines.Length && _lines[at].StartsWith(' '));
        return at;
    }

    private void ReadSections(int at)
    {
        var (group, margin) = ("", -1);
        while (at < _lines.Length)
        {
            var line = _lines[at].TrimEnd();
            var indent = HelpLines.Indent(line);
            if (IsHeading(line))
                group = line[..^1];
            if (margin < 0 && IsOption(line, indent))
                margin = indent;
            at = IsOption(line, indent) && indent == margin ? ReadEntry(at, group, indent) : at + 1;
        }
    }

    private int ReadEntry(int at, string group, int margin)
    {
        var (invocation, first) = Divide(_lines[at].Trim());
        var text = new HelpParagraph(_widest);
        text.Add(first, first.Length == 0 ? 0 : _lines[at].TrimEnd().Length);
        while (++at < _lines.Length)
        {
            var line = _lines[at].TrimEnd();
            if (line.Length == 0 ? !GoesOn(at, margin) : HelpLines.Indent(line) <= margin)
                break;
            text.Add(line.Trim(), line.Length);
        }

        _entries.Add(new HelpEntry(group, invocation, text.ToString()));
        return at;
    }

    /// <summary>Whether the text of an option goes on after a blank line: the next line stands far to the right.</summary>
    private bool GoesOn(int at, int margin) => at + 1 < _lines.Length
        && _lines[at + 1].Trim().Length > 0
        && HelpLines.Indent(_lines[at + 1]) > margin + FarthestOption;

    private static (string Invocation, string Text) Divide(string line)
    {
        var gap = line.IndexOf("  ", StringComparison.Ordinal);
        return gap < 0 ? (line, "") : (line[..gap], line[gap..].Trim());
    }

    private static bool IsHeading(string line) => line.Length > 1 && line[0] is not (' ' or '-') && line[^1] == ':';

    private static bool IsOption(string line, int indent) =>
        indent is > 0 and <= FarthestOption
        && line.Length > indent + 1
        && line[indent] == '-'
        && (char.IsAsciiLetterOrDigit(line[indent + 1])
            || (line.Length > indent + 2 && line[indent + 1] == '-' && char.IsAsciiLetterOrDigit(line[indent + 2])));
}
