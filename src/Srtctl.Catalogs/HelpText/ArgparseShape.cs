using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.HelpText;

/// <summary>
/// Reads the first column of argparse: <c>--dtype {auto,half}, -d {auto,half}</c>, <c>--x X [X ...]</c>,
/// <c>--x, --no-x</c>.
/// </summary>
internal static class ArgparseShape
{
    private const string Negation = "--no-";

    public static OptionShape Read(string invocation)
    {
        var spellings = new List<string>();
        var value = "";
        foreach (var part in Parts(invocation))
        {
            var end = part.IndexOfAny([' ', '=']);
            spellings.Add(end < 0 ? part : part[..end]);
            value = end < 0 ? value : part[(end + 1)..].Trim();
        }

        var negatives = spellings.Where(word => IsNegative(word, spellings));
        return Valued(value) with
        {
            Spellings = EquatableArray.From(spellings.Distinct()),
            Negatives = EquatableArray.From(negatives.Distinct()),
        };
    }

    private static OptionShape Valued(string value)
    {
        if (value.Length == 0)
            return new OptionShape { Kind = "bool" };
        var choices = Choices(value.TrimStart('['));
        var isSeveral = value.Contains("...", StringComparison.Ordinal) || IsRepeated(value, choices);
        return new OptionShape
        {
            TakesValue = true,
            TakesSeveral = isSeveral,
            Choices = choices,
            Kind = isSeveral ? "list" : choices.IsEmpty ? null : "enum",
        };
    }

    /// <summary>Whether two or more placeholders stand there: <c>FROM TO</c>, <c>{a,b} {a,b}</c>.</summary>
    private static bool IsRepeated(string value, EquatableArray<string> choices) =>
        value[0] == '{' ? !choices.IsEmpty && value.IndexOf('{', 1) > 0 : value[0] != '[' && value.Contains(' ');

    /// <summary>
    /// Words within braces, unless the placeholder goes on: <c>{a,b} or name registered elsewhere</c> takes any.
    /// </summary>
    private static EquatableArray<string> Choices(string value)
    {
        var end = value.Length > 0 && value[0] == '{' ? value.IndexOf('}') : -1;
        if (end < 0 || value[(end + 1)..].TrimStart() is not ("" or ['[' or ']' or '{', ..]))
            return [];
        return EquatableArray.From(value[1..end].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct());
    }

    private static bool IsNegative(string word, List<string> spellings) =>
        word.StartsWith(Negation, StringComparison.Ordinal) && spellings.Contains($"--{word[Negation.Length..]}");

    /// <summary>Spellings with what follows each; a comma within braces divides choices.</summary>
    private static IEnumerable<string> Parts(string invocation)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < invocation.Length; at++)
        {
            depth += invocation[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0 || invocation[at] != ',' || !IsNext(invocation, at + 1))
                continue;
            yield return invocation[start..at].Trim();
            start = at + 1;
        }

        yield return invocation[start..].Trim();
    }

    private static bool IsNext(string invocation, int at)
    {
        while (at < invocation.Length && invocation[at] == ' ')
            at++;
        return at < invocation.Length && invocation[at] == '-';
    }
}
