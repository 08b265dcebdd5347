using System.Globalization;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>Numbers that no version of a program takes.</summary>
internal static class RangeRules
{
    /// <summary>What to do about it.</summary>
    public const string Remedy = "Choose a value within the bounds.";

    /// <summary>A flag on the command line.</summary>
    public static void Check(PassedFlag passed, KnownFlag known, Findings findings)
    {
        if (passed.Spelling.Contains('.', StringComparison.Ordinal))
            return;
        foreach (var word in passed.Values)
            if (Number(known.Flag, word) is { } number && Bounds(known.Flag, number) is { } bounds)
                Report(known, findings, passed.Place, $"{passed.Spelling} takes {bounds}, and {word} is not.");
    }

    /// <summary>The bounds in words when the number is outside; null when it is not.</summary>
    public static string? Bounds(FlagSpec flag, double number)
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

    private static void Report(KnownFlag known, Findings findings, string place, string message)
    {
        if (known.Facts.IsSure)
            findings.Error("SRT1613", place, message, Remedy);
        else
            findings.Warning("SRT1613", place, message, Remedy);
    }

    private static double? Number(FlagSpec flag, string word) => !flag.Also.Contains(word)
        && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
