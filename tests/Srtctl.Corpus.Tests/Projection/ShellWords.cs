using System.Text;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>Splits a simple command as a shell does, quotes removed.</summary>
public static class ShellWords
{
    /// <summary>The words of a command without expansions.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        var quote = '\0';
        foreach (var character in text)
        {
            if (quote != '\0' && character == quote)
                quote = '\0';
            else if (quote == '\0' && character is '\'' or '"')
                (quote, word) = (character, word ?? new());
            else if (quote == '\0' && char.IsWhiteSpace(character))
                Finish();
            else
                (word ??= new()).Append(character);
        }

        Finish();
        return words;

        void Finish()
        {
            if (word is not null)
                words.Add(word.ToString());
            word = null;
        }
    }
}
