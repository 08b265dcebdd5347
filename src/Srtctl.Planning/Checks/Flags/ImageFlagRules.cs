using Srtctl.Model.Options;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What can be wrong with one flag when the image itself has said which flags it has.</summary>
internal static class ImageFlagRules
{
    /// <summary>Whether the image has answered for the flag: then catalogs are not asked.</summary>
    public static bool Answers(PassedFlag flag, ProgramFacts program, Findings findings)
    {
        var imports = program.Catalogs.Select(static facts => facts.Import).OfType<VersionFlags>().ToArray();
        if (imports.Length == 0)
            return false;
        var spelling = program.Plain(flag.Spelling);
        foreach (var import in imports)
        {
            if ((import.Find(flag.Spelling) ?? import.Find(spelling)) is not { } known)
                continue;
            CheckChoice(flag, known, import, findings);
            return true;
        }

        if (!IsTold(program, imports))
            return false;
        if (!IsBeginning(spelling, program, imports) && !program.Find(flag.Spelling).Any(static one => one.Flag.Hidden))
            findings.Error(
                "SRT1600", flag.Place,
                $"{program.Reader.Name} has no flag {flag.Spelling} in {Words(imports[0])}.",
                NearNames.Question(flag.Spelling, [.. imports.SelectMany(Spellings)]) is { Length: > 0 } question
                    ? question
                    : "Remove it.");
        return true;
    }

    /// <summary>
    /// Whether the image told all flags of the program: each of its parts did, or the part around the engine, whose
    /// help lists the engine's flags beside its own.
    /// </summary>
    private static bool IsTold(ProgramFacts program, VersionFlags[] imports) =>
        imports.Length == program.Catalogs.Count
        || program.Catalogs.All(facts =>
            facts.Import is not null || imports.Any(import => Lists(import, facts.Catalog)));

    private static bool Lists(VersionFlags import, string catalog) =>
        FlagTable.Find(catalog) is { } engine
        && import.Flags.Count(flag => FlagSpellings.Find(catalog, flag.Name) is not null) > engine.Flags.Count / 3;

    private static void CheckChoice(PassedFlag passed, VersionFlag known, VersionFlags import, Findings findings)
    {
        if (known.Type != "enum" || known.Choices.IsEmpty || passed.Spelling.Contains('.', StringComparison.Ordinal))
            return;
        foreach (var word in passed.Values.Where(word => !known.Choices.Contains(word)))
            findings.Error(
                "SRT1606", passed.Place, $"{Words(import)} does not take '{word}' for {passed.Spelling}.",
                $"Use one of {string.Join(", ", known.Choices)}.");
    }

    private static bool IsBeginning(string spelling, ProgramFacts program, VersionFlags[] imports) =>
        program.Reader.TakesBeginnings
        && imports.SelectMany(Spellings).Any(known => known.StartsWith(spelling, StringComparison.Ordinal));

    private static IEnumerable<string> Spellings(VersionFlags import) =>
        import.Flags.SelectMany(static flag => flag.Spellings.Concat(flag.Negatives));

    private static string Words(VersionFlags import) => $"{import.Catalog} {import.Version}, as its image says";
}
