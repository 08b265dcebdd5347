using Srtctl.Analysis.Verdicts;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>A verdict for people: the word, the reasons, what is waived, what could not be judged.</summary>
internal static class VerdictLines
{
    private const string Indent = "  ";
    private const int Least = 30;

    public static IEnumerable<string> Lines(Verdict verdict, TextStyle style, int width) =>
        Reasons(verdict, style, width).Prepend(Summary(verdict, style));

    /// <summary>The word alone.</summary>
    public static string Summary(Verdict verdict, TextStyle style) =>
        $"{style.Bold("verdict")}  {Word(verdict.Level, style)}";

    /// <summary>The reasons, what is waived, and what could not be judged.</summary>
    public static IEnumerable<string> Reasons(Verdict verdict, TextStyle style, int width)
    {
        foreach (var line in Findings(verdict.Findings, style, width))
            yield return line;
        foreach (var line in Findings(verdict.Waived, style, width))
            yield return line;
        if (verdict.Unjudged.IsEmpty)
            yield break;
        var isFirst = true;
        foreach (var rule in verdict.Unjudged)
        {
            var title = isFirst ? "not judged" : "";
            var text = $"{rule.Title}: {rule.Missing}";
            foreach (var line in Entry(style.Dim(title.PadRight(10)), rule.Code, text, style, width))
                yield return line;
            isFirst = false;
        }
    }

    /// <summary>A level as a word in its colour.</summary>
    public static string Word(VerdictLevel level, TextStyle style) => level switch
    {
        VerdictLevel.Valid => style.Green(Word(level)),
        VerdictLevel.Suspect => style.Yellow(Word(level)),
        _ => style.Red(Word(level)),
    };

    /// <summary>A level as a word.</summary>
    public static string Word(VerdictLevel level) => level switch
    {
        VerdictLevel.Valid => "valid",
        VerdictLevel.Suspect => "suspect",
        _ => "invalid",
    };

    /// <summary>Findings of a rule that say the same of several measurements are one.</summary>
    private static IEnumerable<string> Findings(
        IEnumerable<VerdictFinding> findings, TextStyle style, int width) => findings
        .GroupBy(static finding => (finding.Code, finding.Level, finding.Message, finding.Waiver))
        .SelectMany(same => Entry(
            Mark(same.Key.Level, same.Key.Waiver, style), same.Key.Code,
            $"{Places([.. same])}{same.Key.Message}{(same.Key.Waiver is { } reason ? $" Waived: {reason}" : "")}",
            style, width));

    private static string Mark(VerdictLevel level, string? waiver, TextStyle style) => waiver is not null
        ? style.Dim("waived".PadRight(10))
        : Word(level, style) + new string(' ', 10 - Word(level).Length);

    private static string Places(VerdictFinding[] findings) => findings[0].Result is null
        ? ""
        : $"{string.Join(", ", findings.Select((finding, index) =>
            index == 0 ? finding.Place : finding.Place.Replace("concurrency ", "", StringComparison.Ordinal)))}: ";

    private static IEnumerable<string> Entry(string mark, string code, string text, TextStyle style, int width)
    {
        var left = Indent.Length + 10 + 2 + code.Length + 2;
        var lines = Words.Wrap(text, Math.Max(Least, width - left)).ToArray();
        yield return $"{Indent}{mark}  {style.Bold(code)}  {lines[0]}";
        foreach (var line in lines[1..])
            yield return new string(' ', left) + line;
    }
}
