using System.Globalization;
using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>Catalogs as a table; one alone with all its versions.</summary>
internal static class CatalogListing
{
    public static void Write(
        Terminal terminal, IReadOnlyList<FlagCatalog> catalogs, IReadOnlyList<VersionFlags> imports, bool withVersions)
    {
        var table = new TextTable(
            "", [new("catalog"), new("versions"), new("flags", true), new("nested", true), new("facts")]);
        foreach (var catalog in catalogs)
            table.Add(
                catalog.Name,
                Range(catalog),
                Number(catalog.Flags.Count),
                Number(CatalogPrograms.SettingsOf(catalog.Name).Sum(static settings => settings.Flags.Count)),
                Confidences(catalog.Versions));
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
        if (withVersions)
            WriteVersions(terminal, catalogs[0]);
        if (imports.Count > 0)
            WriteImports(terminal, imports);
    }

    private static void WriteImports(Terminal terminal, IReadOnlyList<VersionFlags> imports)
    {
        terminal.Out.WriteLine();
        var table = new TextTable("", [new("imported"), new("version"), new("flags", true), new("image")]);
        foreach (var import in imports)
            table.Add(import.Catalog, import.Version, Number(import.Flags.Count), import.Image ?? "");
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static void WriteVersions(Terminal terminal, FlagCatalog catalog)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{terminal.Style.Bold(catalog.Program)}: {catalog.Summary}");
        var table = new TextTable("", [new("version"), new("date"), new("repository"), new("commit"), new("confidence")]);
        foreach (var version in catalog.Versions)
            table.Add(
                version.Version, version.Date, version.Repository, version.Commit[..Math.Min(10, version.Commit.Length)],
                version.Confidence);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static string Range(FlagCatalog catalog) => catalog.Versions is [var first, .., var last]
        ? $"{catalog.Versions.Count}: {first.Version} to {last.Version}"
        : string.Join(", ", catalog.Versions.Select(static version => version.Version));

    private static string Confidences(IEnumerable<CatalogVersion> versions) => string.Join(", ", versions
        .GroupBy(static version => Confidence(version))
        .Select(static same => $"{same.Count()} {same.Key}"));

    private static string Confidence(CatalogVersion version) => version.Confidence.Split(':', ' ')[0];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
