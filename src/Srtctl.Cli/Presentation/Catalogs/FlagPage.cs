using Srtctl.Catalogs.Lookup;
using Srtctl.Cli.Imports;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>Everything known about flags, one block each.</summary>
internal static class FlagPage
{
    public static void Write(Terminal terminal, EquatableArray<FoundFlag> found, Func<FoundFlag, VersionFlags?> versionOf)
    {
        foreach (var (index, flag) in found.Index())
        {
            if (index > 0)
                terminal.Out.WriteLine();
            terminal.Out.WriteLine($"{terminal.Style.Bold(flag.Name)}  {terminal.Style.Dim(flag.Program)}");
            terminal.Out.WriteLine($"  {flag.Flag.Summary}");
            Write(terminal, Facts(flag));
            if (!flag.Flag.Changes.IsEmpty)
                Write(terminal, flag.Flag.Changes.Select(static change => (change.Version, ChangeWords.Of(change))), "  changes");
            if (versionOf(flag) is { } flags)
                Write(terminal, AtVersion(VersionLookup.Flag(flags, flag)), $"  in {flags.Version}");
        }
    }

    private static void Write(Terminal terminal, IEnumerable<(string Name, string Value)> rows, string? title = null)
    {
        if (title is not null)
            terminal.Out.WriteLine(terminal.Style.Dim(title));
        var table = new TextTable(title is null ? "  " : "    ", [new(""), new("")]);
        foreach (var (name, value) in rows)
            table.Add(name, value);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static IEnumerable<(string Name, string Value)> Facts(FoundFlag found)
    {
        var flag = found.Flag;
        (string Name, string? Value)[] facts =
        [
            ("type", $"{TypeWords.Of(flag)}{(flag.Unit is { } unit ? $" ({unit})" : "")}"),
            ("choices", Words(flag.Choices)),
            ("also takes", Words(flag.Also)),
            ("default", flag.Default ?? "none, or decided at start"),
            ("aliases", Words(flag.Aliases)),
            ("means false", Words([.. flag.Negative is { } negative ? [negative] : (string[])[], .. flag.NegativeAliases])),
            ("since", flag.Since ?? $"before {found.Catalog.Versions[0].Version}, the first covered version"),
            ("until", flag.Until is { } until ? $"gone in {until}" : null),
            ("deprecated", flag.Deprecated ? "yes" : null),
            ("use instead", flag.Replacement),
            ("hidden", flag.Hidden ? "the program's help leaves it out" : null),
            ("in a job", flag.Property is { } property ? $"{found.Catalog.Record}.{property}" : "the planner sets it"),
            ("group", flag.Group),
            ("read by", string.Join(", ", CatalogPrograms.Readers(found))),
        ];
        return facts.Where(static fact => fact.Value is not null).Select(static fact => (fact.Name, fact.Value ?? ""));
    }

    private static IEnumerable<(string Name, string Value)> AtVersion(VersionFlag? flag)
    {
        if (flag is null)
            return [("", "it is not there")];
        (string Name, string? Value)[] facts =
        [
            ("spellings", Words([.. flag.Spellings, .. flag.Negatives])),
            ("type", flag.Type),
            ("choices", Words(flag.Choices)),
            ("default", flag.Default ?? "none, or decided at start"),
            ("deprecated", flag.Inert ? "accepted, but does nothing" : flag.Deprecated ? "yes" : null),
        ];
        return facts.Where(static fact => fact.Value is not null).Select(static fact => (fact.Name, fact.Value ?? ""));
    }

    private static string? Words(EquatableArray<string> words) => words.IsEmpty ? null : string.Join(", ", words);
}
