using Srtctl.Model.Text;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What can be wrong with one flag in the version that reads it.</summary>
internal static class FlagRules
{
    /// <summary>Checks the flags of one program.</summary>
    public static void Check(IEnumerable<PassedFlag> passed, ProgramFacts program, Findings findings)
    {
        var flags = passed.ToArray();
        foreach (var flag in flags)
            Check(flag, program, findings);
        RepeatedFlags.Check(flags, program, findings);
    }

    private static void Check(PassedFlag flag, ProgramFacts program, Findings findings)
    {
        if (ImageFlagRules.Answers(flag, program, findings))
            return;
        var known = program.Find(flag.Spelling).ToArray();
        if (known.Length == 0)
        {
            Unknown(flag, program, findings);
            return;
        }

        var read = known.Where(one => program.Reader.Reads(one.Flag)).ToArray();
        if (read.Length == 0)
            NotRead(flag, program, findings);
        else if (read.FirstOrDefault(one => IsAccepted(one, flag, program)) is { } accepted)
        {
            ValueRules.Check(flag, accepted, findings);
            RangeRules.Check(flag, accepted, findings);
        }
        else
            Absent(flag, read[0], program, findings);
    }

    private static bool IsAccepted(KnownFlag known, PassedFlag flag, ProgramFacts program) =>
        known.Accepts(flag.Spelling) != false || known.Accepts(program.Plain(flag.Spelling)) != false;

    /// <summary>Only a version whose facts are exact can be said to lack what no version has.</summary>
    private static void Unknown(PassedFlag flag, ProgramFacts program, Findings findings)
    {
        if (program.Complete(flag.Spelling) is { } full)
            Beginning(flag, full, program, findings);
        else if (program.Catalogs.All(static facts => facts.IsSure))
            findings.Error(
                "SRT1600", flag.Place,
                $"{program.Reader.Name} has no flag {flag.Spelling} in {Versions(program)}.",
                NearNames.Question(flag.Spelling, [.. program.Spellings()]) is { Length: > 0 } question
                    ? question
                    : "Remove it.");
    }

    private static void NotRead(PassedFlag flag, ProgramFacts program, Findings findings) => findings.Error(
        "SRT1608", flag.Place,
        $"{flag.Spelling} is a flag of {program.Reader.OtherReader}, and {program.Reader.Name} does not read it.",
        "Remove it, or choose a frontend that needs no such program.");

    private static void Absent(PassedFlag flag, KnownFlag known, ProgramFacts program, Findings findings)
    {
        if (program.Complete(flag.Spelling) is { } full)
            Beginning(flag, full, program, findings);
        else if (known.Facts.Evidence is not { } evidence)
            return;
        else if (evidence.Has(known.Flag) != false)
            Report(
                known, findings, "SRT1603", flag.Place,
                $"{known.Facts.Words} does not know {flag.Spelling} under this name.",
                $"Write {string.Join(" or ", evidence.Names(known.Flag))}.");
        else if (evidence.AddedLater(known.Flag) is { } added)
            Report(
                known, findings, "SRT1601", flag.Place,
                $"{flag.Spelling} was added in {added}, and the job runs {known.Facts.Words}.",
                "Remove it, or use a newer image.");
        else
            Report(
                known, findings, "SRT1602", flag.Place,
                $"{flag.Spelling} was removed in {evidence.RemovedBefore(known.Flag)}, and the job runs "
                    + $"{known.Facts.Words}.",
                known.Flag.Replacement is { } other ? $"Use {other}." : "Remove it.");
    }

    /// <summary>Where a version is not known, another flag may begin so too.</summary>
    private static void Beginning(PassedFlag flag, string full, ProgramFacts program, Findings findings)
    {
        if (program.Catalogs.All(static facts => facts.Evidence is not null))
            findings.Warning(
                "SRT1607", flag.Place,
                $"{program.Reader.Name} takes {flag.Spelling} for {full}, because no other flag begins so.",
                $"Write {full}: a later version may have two.");
    }

    private static void Report(
        KnownFlag known, Findings findings, string code, string place, string message, string remedy)
    {
        if (known.Facts.IsSure)
            findings.Error(code, place, message, remedy);
        else
            findings.Warning(code, place, message, remedy);
    }

    private static string Versions(ProgramFacts program) => string.Join(
        " and ", program.Catalogs.Select(static facts => facts.Words).Distinct());
}
