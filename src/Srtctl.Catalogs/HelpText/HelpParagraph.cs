using System.Text;

namespace Srtctl.Catalogs.HelpText;

/// <summary>Joins wrapped lines. Wrapping cuts after hyphens, and cuts words that are too long for a line.</summary>
/// <param name="widest">Length of the longest line of the whole text.</param>
internal sealed class HelpParagraph(int widest)
{
    private readonly StringBuilder _text = new();
    private bool _isCut;

    /// <summary>Adds a line.</summary>
    /// <param name="line">What it says.</param>
    /// <param name="end">Where it ends, counted from the margin of the text.</param>
    public void Add(string line, int end)
    {
        if (line.Length == 0)
            return;
        if (_text.Length > 0 && !_isCut)
            _text.Append(' ');
        _text.Append(line);
        var endsWithHyphen = line.Length > 1 && line[^1] == '-' && char.IsAsciiLetterOrDigit(line[^2]);
        _isCut = endsWithHyphen || (end >= widest && !line.Contains(' '));
    }

    public override string ToString() => _text.ToString();
}
