using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>A false that no argument can say: the program has a flag that turns on, and none that turns off.</summary>
internal static class FalseRules
{
    public static void Check(CommandOptions options, string place, ProgramFacts program, Findings findings)
    {
        foreach (var (flag, value) in options.Settings())
        {
            if (flag.Rendering != FlagRendering.Switch || value is not ConfigBool { Value: false })
                continue;
            var facts = program.Catalogs.FirstOrDefault(facts => facts.Catalog == options.Catalog);
            var otherwise = facts?.Evidence?.Describe(flag) is { } then ? then.Default : flag.Default;
            if (otherwise == "false")
                continue;
            findings.Warning(
                "SRT1611", $"{place}.{flag.Property}",
                otherwise == "true"
                    ? $"{flag.Flag} is on by default, and {program.Reader.Name} has no argument that turns it off."
                    : $"{program.Reader.Name} has no argument that says false for {flag.Flag}: it decides by itself.",
                "Remove it: false changes nothing.");
        }
    }
}
