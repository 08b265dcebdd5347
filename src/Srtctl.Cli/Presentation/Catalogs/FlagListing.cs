using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>Flags with their sentences, one line each.</summary>
internal static class FlagListing
{
    public static void Write(Terminal terminal, EquatableArray<FoundFlag> found)
    {
        var table = new TextTable("", [new("catalog"), new("flag"), new("versions"), new("summary")]);
        foreach (var flag in found)
            table.Add(flag.Program, flag.Name, Lifetime(flag), flag.Flag.Summary);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static string Lifetime(FoundFlag found) => (found.Flag.Since, found.Flag.Until) switch
    {
        (null, null) => "all",
        ({ } since, null) => $"from {since}",
        (null, { } until) => $"before {until}",
        ({ } since, { } until) => $"{since} to before {until}",
    };
}
