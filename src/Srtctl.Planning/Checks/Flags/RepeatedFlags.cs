using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>A flag that an unchecked argument says under another name than a property, or a second time.</summary>
internal static class RepeatedFlags
{
    public static void Check(IReadOnlyList<PassedFlag> flags, ProgramFacts program, Findings findings)
    {
        if (flags.All(static flag => flag.Typed))
            return;
        var said = flags.SelectMany(
                flag => program.Find(flag.Spelling).Take(1), static (flag, known) => (Passed: flag, known.Flag))
            .Where(static pair => pair.Flag.Rendering != FlagRendering.Repeated
                && !pair.Passed.Spelling.Contains('.', StringComparison.Ordinal));
        foreach (var group in said.GroupBy(static pair => pair.Flag, static pair => pair.Passed))
        {
            if (group.Count() < 2 || group.Select(static flag => flag.Spelling).Distinct().Count() < 2)
                continue;
            var last = group.Last();
            findings.Error(
                "SRT1610", last.Place,
                $"{string.Join(" and ", group.Select(static flag => flag.Spelling))} are the same flag.",
                "Keep one of them.");
        }
    }
}
