using Srtctl.Model.Options;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What can be wrong with one entry of a settings object in the version that reads it.</summary>
internal static class NestedRules
{
    /// <summary>No covered version has the entry. Said only where the facts are those of the version itself.</summary>
    public static void Unknown(FlagCatalog entries, string name, string path, NestedFacts facts, Findings findings)
    {
        if (!facts.IsSure || facts.Evidence(entries.Name) is not { IsExact: true } evidence)
            return;
        var names = entries.Flags.Where(entry => evidence.Has(entry) == true)
            .Select(static entry => entry.Flag).ToArray();
        findings.Warning(
            "SRT1600", facts.Place, $"{facts.Words} knows no setting {path}.",
            NearNames.Question(name, names) is { Length: > 0 } question ? question : "Remove it.");
    }

    /// <summary>The entry is known in some version.</summary>
    public static void Check(
        FlagCatalog entries,
        FlagSpec entry,
        string name,
        ConfigValue value,
        string path,
        NestedFacts facts,
        Findings findings)
    {
        if (facts.Evidence(entries.Name) is not { } evidence)
            return;
        if (evidence.Has(entry) == false)
            Absent(entry, path, evidence, facts, findings);
        else if (evidence.Accepts(entry, name) == false)
            Report(
                "SRT1603", $"{facts.Words} does not know {path} under this name.",
                $"Write {string.Join(" or ", evidence.Names(entry))}.", facts, findings);
        else if (evidence.Has(entry) == true)
            CheckValue(entry, value, path, evidence, facts, findings);
    }

    /// <summary>The value is a number that no version takes.</summary>
    public static void CheckRange(
        FlagSpec entry, ConfigValue value, string path, NestedFacts facts, Findings findings)
    {
        if (value is ConfigInteger or ConfigNumber && OptionConfig.Double(value) is { } number
            && RangeRules.Bounds(entry, number) is { } bounds)
            Report("SRT1613", $"{path} takes {bounds}, and {value} is not.", RangeRules.Remedy, facts, findings);
    }

    private static void Absent(
        FlagSpec entry, string path, VersionEvidence evidence, NestedFacts facts, Findings findings)
    {
        if (evidence.AddedLater(entry) is { } added)
            Report(
                "SRT1601", $"{path} was added in {added}, and the job runs {facts.Words}.",
                "Remove it, or use a newer image.", facts, findings);
        else if (evidence.RemovedBefore(entry) is { } removed)
            Report(
                "SRT1602", $"{path} was removed in {removed}, and the job runs {facts.Words}.",
                entry.Replacement is { } other ? $"Use {other}." : "Remove it.", facts, findings);
    }

    private static void CheckValue(
        FlagSpec entry, ConfigValue value, string path, VersionEvidence evidence, NestedFacts facts, Findings findings)
    {
        if (evidence.Ignores(entry) == true)
            findings.Warning(
                "SRT1605", facts.Place, $"{facts.Words} accepts {path} and does nothing with it.", "Remove it.");
        else if (evidence.Discourages(entry) == true)
            findings.Warning(
                "SRT1604", facts.Place, $"{path} is deprecated in {facts.Words}.",
                entry.Replacement is { } other ? $"Use {other}." : "Look for what replaces it before the next update.");
        if (entry.Kind == FlagKind.Enum && value is ConfigText { Value: var word } && entry.Choices.Contains(word)
            && evidence.TakesChoice(entry, word) == false)
            Report(
                "SRT1606", $"{facts.Words} does not take '{word}' for {path}.",
                $"Use one of {Choices(entry, evidence)}.", facts, findings);
    }

    private static string Choices(FlagSpec entry, VersionEvidence evidence) => string.Join(
        ", ", entry.Choices.Where(word => evidence.TakesChoice(entry, word) == true));

    private static void Report(string code, string message, string remedy, NestedFacts facts, Findings findings)
    {
        if (facts.IsSure)
            findings.Error(code, facts.Place, message, remedy);
        else
            findings.Warning(code, facts.Place, message, remedy);
    }
}
