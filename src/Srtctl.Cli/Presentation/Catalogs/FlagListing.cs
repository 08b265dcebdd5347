using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>Flags, each with its sentence below: a table of their long names leaves sentences no room.</summary>
internal static class FlagListing
{
    public static void Write(Terminal terminal, EquatableArray<FoundFlag> found)
    {
        foreach (var flag in found)
        {
            terminal.Out.WriteLine(
                $"{terminal.Style.Bold(flag.Name)}  {terminal.Style.Dim($"{flag.Program}, {Lifetime(flag)}")}");
            terminal.Out.WriteLine($"  {flag.Flag.Summary}");
        }
    }

    private static string Lifetime(FoundFlag found) => (found.Flag.Since, found.Flag.Until) switch
    {
        (null, null) => "all versions",
        ({ } since, null) => $"from {since}",
        (null, { } until) => $"before {until}",
        ({ } since, { } until) => $"{since} to before {until}",
    };
}
