using System.Text;
using System.Text.RegularExpressions;
using Srtctl.Model.Values;

namespace Srtctl.Model.Text;

/// <summary>
/// Configuration values as YAML in block style. Every reader of YAML 1.1 or 1.2 reads back the same values: text that
/// could be taken for something else is quoted as in JSON.
/// </summary>
public static partial class YamlText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    };

    /// <summary>A map with its keys in ordinal order; <c>{}</c> when empty. Ends in a line feed.</summary>
    public static string Write(ConfigMap map)
    {
        var text = new StringBuilder();
        if (map.Entries.IsEmpty)
            return "{}\n";
        AppendMap(text, map, 0);
        return text.ToString();
    }

    /// <summary>Text as a YAML scalar.</summary>
    public static string Scalar(string text) =>
        Plain().IsMatch(text) && !Words.Contains(text) ? text : ConfigJson.Write(text);

    private static void AppendMap(StringBuilder text, ConfigMap map, int depth)
    {
        foreach (var (key, value) in map.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(' ', depth).Append(Scalar(key)).Append(':');
            AppendValue(text, value, depth);
        }
    }

    private static void AppendValue(StringBuilder text, ConfigValue value, int depth)
    {
        switch (value)
        {
            case ConfigMap { Entries.IsEmpty: false } map:
                text.Append('\n');
                AppendMap(text, map, depth + 2);
                break;
            case ConfigList { Items.IsEmpty: false } list:
                text.Append('\n');
                foreach (var item in list.Items)
                    AppendItem(text, item, depth);
                break;
            default:
                text.Append(' ').Append(Inline(value)).Append('\n');
                break;
        }
    }

    /// <summary>Structures inside a list stand on its line, as JSON, which is YAML too.</summary>
    private static void AppendItem(StringBuilder text, ConfigValue item, int depth) =>
        text.Append(' ', depth).Append("- ").Append(Inline(item)).Append('\n');

    private static string Inline(ConfigValue value) => value switch
    {
        ConfigText text => Scalar(text.Value),
        ConfigNumber number when double.IsNaN(number.Value) => ".nan",
        ConfigNumber number when double.IsInfinity(number.Value) => number.Value > 0 ? ".inf" : "-.inf",
        ConfigNumber number => Number(number.Value),
        _ => ConfigJson.Write(value),
    };

    /// <summary>YAML 1.1 takes an exponent for text unless there is a point before it and a sign after it.</summary>
    private static string Number(double value)
    {
        var text = ConfigNumberText.Of(value);
        return text.Contains('e', StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal)
            ? text.Replace("e", ".0e", StringComparison.Ordinal)
            : text;
    }

    [GeneratedRegex(@"\A[A-Za-z_/][A-Za-z0-9_/.-]*\z")]
    private static partial Regex Plain();
}
