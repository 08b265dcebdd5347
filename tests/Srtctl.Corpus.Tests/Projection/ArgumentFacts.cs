using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>
/// A command line as facts: the program, each flag with its values, and the order of the flags as a fact of its own,
/// so that a difference in order needs a reason too.
/// </summary>
public static class ArgumentFacts
{
    /// <summary>States the facts of a command line.</summary>
    public static void Add(LaunchFacts facts, string subject, IReadOnlyList<string> words)
    {
        var command = CommandShape.Of(words);
        facts.Add(subject, Aspect.Program, "", command.Program);
        if (command.Prefix.Count > 0)
            facts.Add(subject, Aspect.Program, "prefix", ValueList.Join(command.Prefix));
        var flags = Flags(command.Arguments).ToList();
        foreach (var (flag, values) in flags)
            facts.Add(subject, Aspect.Flag, flag, ValueList.Join(values));
        if (flags.Count > 0)
            facts.Add(subject, Aspect.FlagOrder, "", string.Join(' ', flags.Select(static flag => flag.Flag)));
    }

    /// <summary>Each flag with the words up to the next one; words before the first flag are numbered.</summary>
    public static IEnumerable<(string Flag, IReadOnlyList<string> Values)> Flags(IReadOnlyList<string> arguments)
    {
        var index = 0;
        for (; index < arguments.Count && !IsFlag(arguments[index]); index++)
            yield return ($"<{index + 1}>", [arguments[index]]);
        while (index < arguments.Count)
        {
            var (flag, values) = Split(arguments[index++]);
            while (index < arguments.Count && !IsFlag(arguments[index]))
                values.Add(arguments[index++]);
            yield return (flag, values);
        }
    }

    private static (string Flag, List<string> Values) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 || !word.StartsWith("--", StringComparison.Ordinal)
            ? (word, [])
            : (word[..equals], [word[(equals + 1)..]]);
    }

    private static bool IsFlag(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) || (word.Length > 1 && word[0] == '-' && char.IsLetter(word[1]));
}
