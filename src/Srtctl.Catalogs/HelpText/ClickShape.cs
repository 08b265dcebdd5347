using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.HelpText;

/// <summary>
/// Reads the first column of click: <c>-b, --backend [a|b]</c>, <c>--port INTEGER</c>, <c>--x / --no-x</c>.
/// </summary>
internal static class ClickShape
{
    public static OptionShape Read(string invocation)
    {
        var words = invocation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (positives, negatives) = (new List<string>(), new List<string>());
        var at = 0;
        for (var isNegative = false; at < words.Length && (words[at][0] == '-' || words[at] is "/" or ";"); at++)
            if (words[at] is "/" or ";")
                isNegative = true;
            else
                (isNegative ? negatives : positives).Add(words[at].TrimEnd(','));
        return Valued(string.Join(' ', words[at..])) with
        {
            Spellings = EquatableArray.From(positives.Concat(negatives).Distinct()),
            Negatives = EquatableArray.From(negatives.Distinct()),
        };
    }

    private static OptionShape Valued(string value)
    {
        if (value.Length == 0)
            return new OptionShape { Kind = "bool" };
        if (value[0] == '[' && value.IndexOf(']') is > 1 and var end && value[..end].Contains('|'))
            return new OptionShape { TakesValue = true, Kind = "enum", Choices = EquatableArray.From(value[1..end].Split('|')) };
        return new OptionShape
        {
            TakesValue = true,
            TakesSeveral = value.EndsWith("...", StringComparison.Ordinal),
            Kind = value.EndsWith("...", StringComparison.Ordinal) ? "list" : Kind(value.Split(' ')[0]),
        };
    }

    private static string? Kind(string word) => word switch
    {
        "INTEGER" => "int",
        "FLOAT" => "float",
        "BOOLEAN" => "bool",
        "TEXT" => "string",
        "PATH" or "FILE" or "FILENAME" or "DIRECTORY" => "path",
        _ => null,
    };
}
