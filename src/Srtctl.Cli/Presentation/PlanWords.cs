using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Presentation;

/// <summary>Plan text as words of a command that people read: quoted where a shell needs it, references in angle brackets.</summary>
internal static class PlanWords
{
    public static string Quote(PlanText text)
    {
        if (text.IsLiteral)
            return ShellWord.Quote(text.ToString());
        var isPlain = text.Parts.All(static part => part.Kind != TextPartKind.Literal || ShellWord.Quote(part.Value) == part.Value);
        return isPlain ? text.ToString() : ShellWord.Quote(text.ToString());
    }

    /// <summary>Words laid out in lines that end in a backslash where the command goes on.</summary>
    public static IEnumerable<string> Wrap(IEnumerable<PlanText> words, int width)
    {
        var line = "";
        foreach (var word in words.Select(Quote))
        {
            if (line.Length > 0 && line.Length + word.Length + 3 > width)
            {
                yield return $"{line} \\";
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            yield return line;
    }
}
