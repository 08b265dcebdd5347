using System.Text;

namespace Srtctl.Analysis.Launches;

/// <summary>Splits a printed command at blanks, as a shell would.</summary>
internal static class CommandWords
{
    /// <summary>The words, each with whether it began with a quote.</summary>
    public static IEnumerable<(string Text, bool IsQuoted)> Of(string command)
    {
        var word = new StringBuilder();
        var (quote, isOpen, isQuoted) = ('\0', false, false);
        foreach (var character in command)
        {
            if (quote != '\0' && character == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '"' or '\'')
            {
                isQuoted |= !isOpen;
                (quote, isOpen) = (character, true);
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                if (isOpen)
                    yield return (word.ToString(), isQuoted);
                word.Clear();
                (isOpen, isQuoted) = (false, false);
            }
            else
            {
                word.Append(character);
                isOpen = true;
            }
        }

        if (isOpen)
            yield return (word.ToString(), isQuoted);
    }
}
