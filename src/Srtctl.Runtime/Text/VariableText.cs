using System.Text.RegularExpressions;

namespace Srtctl.Runtime.Text;

/// <summary>Expands <c>$NAME</c>, <c>${NAME}</c> and a leading <c>~</c> in paths people write.</summary>
public static partial class VariableText
{
    /// <summary>The expanded text; a variable that is not set stays as written and is added to <paramref name="unset"/>.</summary>
    /// <param name="text">Text as written.</param>
    /// <param name="variable">Gives a variable's value, null when it is not set.</param>
    /// <param name="unset">Receives the names of variables without a value.</param>
    public static string Expand(string text, Func<string, string?> variable, ICollection<string> unset)
    {
        var expanded = Reference().Replace(text, match =>
        {
            var name = match.Groups["plain"].Success ? match.Groups["plain"].Value : match.Groups["braced"].Value;
            if (variable(name) is { Length: > 0 } value)
                return value;
            unset.Add(name);
            return match.Value;
        });
        var isHome = expanded == "~" || expanded.StartsWith("~/", StringComparison.Ordinal);
        return isHome && variable("HOME") is { } home ? home + expanded[1..] : expanded;
    }

    [GeneratedRegex(@"\$(?:(?<plain>[A-Za-z_][A-Za-z0-9_]*)|\{(?<braced>[A-Za-z_][A-Za-z0-9_]*)\})")]
    private static partial Regex Reference();
}
