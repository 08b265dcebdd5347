using System.Globalization;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Numbers that no version of a program takes.</summary>
internal static class RangeRules
{
    /// <summary>A flag on the command line.</summary>
    public static void Check(PassedFlag passed, KnownFlag known, Findings findings)
    {
        if (passed.Spelling.Contains('.', StringComparison.Ordinal))
            return;
        foreach (var word in passed.Values)
            if (Number(known.Flag, word) is { } number && Bounds(known.Flag, number) is { } bounds)
                Report(
                    findings, known.Facts.IsSure, passed.Place,
                    $"{passed.Spelling} takes {bounds}, and {word} is not.");
    }

    /// <summary>An entry of a settings object.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="value">Its value.</param>
    /// <param name="path">Path of the entry.</param>
    /// <param name="nested">The object it is in.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(
        FlagSpec entry, ConfigValue value, string path, NestedFacts nested, Findings findings)
    {
        if (value is ConfigInteger or ConfigNumber && OptionConfig.Double(value) is { } number
            && Bounds(entry, number) is { } bounds)
            Report(findings, nested.IsSure, nested.Place, $"{path} takes {bounds}, and {value} is not.");
    }

    private static void Report(Findings findings, bool isSure, string place, string message)
    {
        if (isSure)
            findings.Error("SRT1613", place, message, "Choose a value within the bounds.");
        else
            findings.Warning("SRT1613", place, message, "Choose a value within the bounds.");
    }

    private static double? Number(FlagSpec flag, string word) => !flag.Also.Contains(word)
        && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The bounds in words when the number is outside; null when it is not.</summary>
    private static string? Bounds(FlagSpec flag, double number)
    {
        if (!(number < flag.Min || number > flag.Max || number <= flag.ExclusiveMin || number >= flag.ExclusiveMax))
            return null;
        string?[] words =
        [
            flag.Min is { } least ? $"at least {Text(least)}" : null,
            flag.ExclusiveMin is { } below ? $"more than {Text(below)}" : null,
            flag.Max is { } most ? $"at most {Text(most)}" : null,
            flag.ExclusiveMax is { } above ? $"less than {Text(above)}" : null,
        ];
        return string.Join(" and ", words.OfType<string>());
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
