using System.CommandLine;
using Srtctl.Catalogs;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary><c>catalog build</c>: merges the facts of versions into catalogs and shows what changes.</summary>
internal static class CatalogBuildVerb
{
    public static Command Create(Workplace workplace)
    {
        var names = new Argument<string[]>("catalog") { Description = "Names of catalogs; none for all.", Arity = ArgumentArity.ZeroOrMore };
        var folder = new Option<string>("--catalogs")
        {
            Description = "Directory of the catalogs.",
            HelpName = "dir",
            DefaultValueFactory = static _ => "catalogs",
        };
        var added = new Option<string[]>("--add") { Description = "Facts of a new version, kept from now on. Repeatable.", HelpName = "file" };
        var draft = new Option<bool>("--draft") { Description = "Let flags without a sentence pass." };
        var json = JobOptions.JsonOption();
        var verb = new Command("build", "Merge the facts of all versions into catalogs.") { names, folder, added, draft, json };
        verb.SetAction(parsed => Run(
            workplace.Terminal,
            new CatalogFolder(parsed.GetValue(folder) ?? "catalogs"),
            parsed.GetValue(names) ?? [],
            parsed.GetValue(added) ?? [],
            parsed.GetValue(draft),
            parsed.GetValue(json)));
        return verb;
    }

    private static int Run(Terminal terminal, CatalogFolder folder, string[] names, string[] added, bool isDraft, bool json)
    {
        var findings = new List<Diagnostic>();
        var built = Build(folder, names, added, findings);
        findings.AddRange(built.SelectMany(static catalog => Missing(catalog)).Select(finding =>
            isDraft ? finding with { Severity = Severity.Warning } : finding));
        var hasFailed = findings.Exists(static finding => finding.Severity == Severity.Error);
        var changed = built.Select(catalog => (Catalog: catalog, Lines: folder.Difference(catalog))).ToArray();
        if (!hasFailed)
            built.ForEach(folder.Write);
        if (json)
            terminal.Out.WriteLine(hasFailed ? JsonText.Failure(findings) : Json(changed, findings));
        else
            Report(terminal, changed, findings);
        return hasFailed ? 1 : 0;
    }

    private static List<BuiltCatalog> Build(CatalogFolder folder, string[] names, string[] added, List<Diagnostic> findings)
    {
        try
        {
            foreach (var file in added)
                folder.Add(file, findings);
            return folder.Build(names, findings);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(
                "SRT2050", Severity.Error, folder.Path, $"The catalogs cannot be read: {error.Message}", "Name their directory with --catalogs."));
            return [];
        }
    }

    private static IEnumerable<Diagnostic> Missing(BuiltCatalog catalog) => catalog.Missing.Select(flag => new Diagnostic(
        "SRT2051", Severity.Error, $"{catalog.Name} {flag}", "There is no sentence about it.",
        $"Write one in summaries/{catalog.Name}.json, or build a draft with --draft."));

    private static void Report(
        Terminal terminal, (BuiltCatalog Catalog, IReadOnlyList<string> Lines)[] changed, List<Diagnostic> findings)
    {
        DiagnosticLines.Write(terminal, findings);
        foreach (var (catalog, lines) in changed)
        {
            terminal.Out.WriteLine($"{catalog.Name}: {catalog.FlagCount} flags, {(lines.Count == 0 ? "unchanged" : $"{lines.Count} changes")}");
            foreach (var line in lines)
                terminal.Out.WriteLine($"  {line}");
        }
    }

    private static string Json(
        (BuiltCatalog Catalog, IReadOnlyList<string> Lines)[] changed, List<Diagnostic> findings) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "built");
        writer.WriteStartArray("catalogs");
        foreach (var (catalog, lines) in changed)
        {
            writer.WriteStartObject();
            writer.WriteString("name", catalog.Name);
            writer.WriteNumber("flags", catalog.FlagCount);
            writer.WriteStartArray("changes");
            foreach (var line in lines)
                writer.WriteStringValue(line);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonText.Diagnostics(writer, findings);
    });
}
