using System.Globalization;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.HelpText;

/// <summary>Finds the default in what a help text says: <c>(default: 8)</c>, <c>[default: auto]</c>, <c>Default is 8.</c></summary>
internal static class HelpDefault
{
    private const int LongestValue = 10_000;

    private static readonly string[] Prose = ["default: ", "default is ", "defaults to "];

    /// <summary>The default; null when the text does not say a plain one.</summary>
    /// <param name="text">What is said about the option.</param>
    /// <param name="choices">Values that it accepts.</param>
    public static ConfigValue? Of(string text, IEnumerable<string> choices) =>
        Bracketed(text, "(default: ", '(', ')') is { } argparse ? Value(argparse)
        : Bracketed(text, "[default: ", '[', ']') is { } click ? Value(click.Split(';')[0])
        : InProse(text, choices);

    private static string? Bracketed(string text, string opening, char open, char close)
    {
        var start = text.LastIndexOf(opening, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var depth = 0;
        for (var at = start; at < text.Length && at - start < LongestValue; at++)
        {
            depth += text[at] == open ? 1 : text[at] == close ? -1 : 0;
            if (depth == 0)
                return text[(start + opening.Length)..at].Trim();
        }

        return null;
    }

    /// <summary>
    /// A default in a sentence counts when it is a number, True, False, None, a quoted word or a choice, and the
    /// sentence ends there: "defaults to the number of GPUs" tells no value.
    /// </summary>
    private static ConfigValue? InProse(string text, IEnumerable<string> choices)
    {
        foreach (var words in Prose)
        {
            var start = text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                continue;
            var rest = text[(start + words.Length)..];
            var end = rest.IndexOf(' ');
            var token = (end < 0 ? rest : rest[..end]).TrimEnd(')');
            if (end >= 0 && !(token.Length > 0 && token[^1] is '.' or ',' or ';'))
                continue;
            token = token.TrimEnd('.', ',', ';', ')');
            if (IsLiteral(token) || choices.Contains(token))
                return Value(token);
        }

        return null;
    }

    private static bool IsLiteral(string token) =>
        token is "True" or "False" or "None" || IsQuoted(token)
        || double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static ConfigValue? Value(string text) => text switch
    {
        "None" => ConfigNull.Instance,
        "True" or "False" => new ConfigBool(text == "True"),
        "" or ['<', ..] => null,
        ['(', .. var words, ')'] when words.Contains("dynamic", StringComparison.Ordinal) => null,
        ['[' or '{', ..] => ConfigJsonReader.Read(AsJson(text)),
        _ when IsQuoted(text) => new ConfigText(text[1..^1]),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
            new ConfigInteger(whole),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) => new ConfigNumber(number),
        _ when text.Contains('(') => null,
        _ => new ConfigText(text),
    };

    /// <summary>Python's way to print lists and maps.</summary>
    private static string AsJson(string text) => text
        .Replace('\'', '"')
        .Replace("None", "null", StringComparison.Ordinal)
        .Replace("True", "true", StringComparison.Ordinal)
        .Replace("False", "false", StringComparison.Ordinal);

    private static bool IsQuoted(string text) => text.Length > 1 && text[^1] == text[0] && "'\"`".Contains(text[0]);
}
