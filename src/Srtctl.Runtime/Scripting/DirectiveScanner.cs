namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Finds <c>#load</c> and <c>#r</c> without a compiler. The language allows them only before a file's first token, so
/// comments, blank lines and other directives are all there is to step over.
/// </summary>
internal static class DirectiveScanner
{
    public static IEnumerable<ScriptDirective> Scan(string text)
    {
        var inComment = false;
        var conditions = 0;
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var rest = WithoutComments(line, ref inComment);
            if (rest.Length == 0)
                continue;
            if (rest[0] != '#')
                yield break;
            conditions += ConditionStep(rest);
            if (Parse(rest, line, number, conditions > 0) is { } directive)
                yield return directive;
        }
    }

    private static int ConditionStep(string directive) => Keyword(directive) switch
    {
        "if" => 1,
        "endif" => -1,
        _ => 0,
    };

    private static ScriptDirective? Parse(string directive, string line, int number, bool conditional)
    {
        var keyword = Keyword(directive);
        var open = directive.IndexOf('"', StringComparison.Ordinal);
        var close = directive.IndexOf('"', open + 1);
        if (keyword is not ("load" or "r") || open < 0 || close < 0)
            return null;
        var column = line.IndexOf('"', StringComparison.Ordinal) + 1;
        return new(keyword == "load", directive[(open + 1)..close].Trim(), number, column, conditional);
    }

    private static string Keyword(string directive)
    {
        var rest = directive.AsSpan(1).TrimStart();
        var end = rest.IndexOfAnyExceptInRange('a', 'z');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static string WithoutComments(string line, ref bool inComment)
    {
        var rest = line.AsSpan().Trim(" \t\f\v\uFEFF\u00A0");
        while (inComment || rest.StartsWith("/*"))
        {
            var end = rest.IndexOf("*/");
            inComment = end < 0;
            if (inComment)
                return "";
            rest = rest[(end + 2)..].TrimStart();
        }

        return rest.StartsWith("//") ? "" : rest.ToString();
    }
}
