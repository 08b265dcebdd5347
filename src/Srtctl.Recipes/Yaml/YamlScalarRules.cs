using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Yaml;

/// <summary>
/// What unquoted characters mean by YAML 1.1 (yaml.org/type), as PyYAML applies it. Dates and times are text as
/// written, and so are integers of more than 64 bits.
/// </summary>
public static partial class YamlScalarRules
{
    private const string FirstCharacters = "-+.0123456789yYnNtTfFoO~";

    /// <summary>The value of unquoted characters.</summary>
    public static ConfigValue Resolve(string text)
    {
        if (text.Length == 0)
            return ConfigNull.Instance;
        if (!FirstCharacters.Contains(text[0]))
            return text;
        return Word(text) ?? Number(text) ?? text;
    }

    private static ConfigValue? Word(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => ConfigNull.Instance,
        "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => true,
        "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => false,
        _ => null,
    };

    private static ConfigValue? Number(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return Special(text);
        if (Integer().IsMatch(text))
            return Integer(text);
        return Float().IsMatch(text) ? Float(text) : null;
    }

    private static ConfigValue? Special(string text) => text switch
    {
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        _ => null,
    };

    private static ConfigValue Integer(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var isNegative = digits[0] == '-';
        digits = digits.TrimStart('+', '-');
        try
        {
            var size = Magnitude(digits);
            return checked(isNegative ? -size : size);
        }
        catch (Exception error) when (error is OverflowException or FormatException or ArgumentException)
        {
            return text;
        }
    }

    private static long Magnitude(string digits) => digits switch
    {
        "0" => 0,
        _ when digits.StartsWith("0b", StringComparison.Ordinal) => checked((long)Convert.ToUInt64(digits[2..], 2)),
        _ when digits.StartsWith("0x", StringComparison.Ordinal) => checked((long)Convert.ToUInt64(digits[2..], 16)),
        _ when digits.Contains(':') => digits.Split(':').Aggregate(0L, static (sum, part) =>
            checked(sum * 60 + long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))),
        _ when digits[0] == '0' => checked((long)Convert.ToUInt64(digits, 8)),
        _ => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    private static ConfigValue Float(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var sign = digits[0] == '-' ? -1.0 : 1.0;
        var parts = digits.TrimStart('+', '-').Split(':');
        var size = parts.Aggregate(0.0, static (sum, part) =>
            sum * 60 + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture));
        return sign * size;
    }

    [GeneratedRegex(@"\A(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"
        + @"|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
        + @"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)\z")]
    private static partial Regex Float();
}
