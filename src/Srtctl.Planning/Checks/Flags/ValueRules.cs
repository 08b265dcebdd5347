using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What can be wrong with a flag that the version has: its standing, its value.</summary>
internal static class ValueRules
{
    public static void Check(PassedFlag passed, KnownFlag known, Findings findings)
    {
        if (known.Facts.Evidence is not { } evidence || evidence.Has(known.Flag) != true)
            return;
        CheckStanding(passed, known, evidence, findings);
        if (passed.Spelling.Contains('.', StringComparison.Ordinal))
            return;
        CheckForm(passed, known, evidence, findings);
        CheckChoices(passed, known, evidence, findings);
    }

    private static void CheckStanding(
        PassedFlag passed, KnownFlag known, VersionEvidence evidence, Findings findings)
    {
        var remedy = known.Flag.Replacement is { } other && IsKnown(evidence, other)
            ? $"Use {other}."
            : "Look for what replaces it before the next update.";
        if (evidence.Ignores(known.Flag) == true)
            findings.Warning(
                "SRT1605", passed.Place, $"{known.Facts.Words} accepts {passed.Spelling} and does nothing with it.",
                known.Flag.Replacement is null ? "Remove it." : remedy);
        else if (evidence.Discourages(known.Flag) == true)
            findings.Warning(
                "SRT1604", passed.Place, $"{passed.Spelling} is deprecated in {known.Facts.Words}.", remedy);
    }

    private static bool IsKnown(VersionEvidence evidence, string words) =>
        FlagSpellings.Find(evidence.Catalog.Name, words.Split([' ', '='])[0]) is not { } flag
        || evidence.Has(flag) == true;

    /// <summary>A flag that was a switch and takes a value now, or the other way round.</summary>
    private static void CheckForm(PassedFlag passed, KnownFlag known, VersionEvidence evidence, Findings findings)
    {
        if (evidence.Describe(known.Flag)?.Type is not { } type)
            return;
        var problem = type switch
        {
            "bool" when !passed.Values.IsEmpty => $"is a switch in {known.Facts.Words} and takes no value",
            _ when type == TypeWords.Of(known.Flag) => null,
            "int" when passed.Values is [var word] && !IsWhole(word) =>
                $"takes a whole number in {known.Facts.Words}, and '{word}' is none",
            "float" when passed.Values is [var word] && !IsNumber(word) =>
                $"takes a number in {known.Facts.Words}, and '{word}' is none",
            "int" or "float" or "string" or "json" when passed.Values.Count > 1 =>
                $"takes one value in {known.Facts.Words}, and {passed.Values.Count} are given",
            not "bool" when passed.Values.IsEmpty && known.Flag.Kind == FlagKind.Bool =>
                $"takes a value in {known.Facts.Words}",
            _ => null,
        };
        if (problem is null)
            return;
        var (message, remedy) = ($"{passed.Spelling} {problem}.", "Write it as this version reads it.");
        if (known.Facts.IsSure)
            findings.Error("SRT1609", passed.Place, message, remedy);
        else
            findings.Warning("SRT1609", passed.Place, message, remedy);
    }

    private static bool IsWhole(string word) =>
        long.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string word) => double.TryParse(
        word, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    private static void CheckChoices(PassedFlag passed, KnownFlag known, VersionEvidence evidence, Findings findings)
    {
        if (known.Flag.Kind != FlagKind.Enum && known.Flag.ItemKind != FlagKind.Enum)
            return;
        foreach (var word in passed.Values.Where(word => !known.Flag.Also.Contains(word)))
        {
            if (evidence.TakesChoice(known.Flag, word) != false)
                continue;
            var message = $"{known.Facts.Words} does not take '{word}' for {passed.Spelling}.";
            var remedy = $"Use one of {string.Join(", ", Choices(known.Flag, evidence))}.";
            if (known.Facts.IsSure)
                findings.Error("SRT1606", passed.Place, message, remedy);
            else
                findings.Warning("SRT1606", passed.Place, message, remedy);
        }
    }

    private static EquatableArray<string> Choices(FlagSpec flag, VersionEvidence evidence) =>
        EquatableArray.From(flag.Choices.Where(word => evidence.TakesChoice(flag, word) == true));
}
