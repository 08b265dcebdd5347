using Srtctl.Catalogs.Differences;
using Srtctl.Catalogs.Lookup;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Imports;

/// <summary>Turns what a program prints about itself into a snapshot of exactly that build.</summary>
public static class VersionImport
{
    /// <summary>The snapshot, and how it differs from the nearest covered version.</summary>
    public static ImportResult Read(ImportRequest request)
    {
        var findings = new List<Diagnostic>();
        var flags = request.HelpText is { } help ? HelpImport.Flags(request, help, findings) : [];
        var schema = request.Schema is { } text ? SchemaImport.Models(request, text, findings) : null;
        if (findings.Exists(static finding => finding.Severity == Severity.Error))
            return new ImportResult { Diagnostics = EquatableArray.From(findings) };
        var document = Document(request, flags, schema).ToString();
        if (ImportedVersion.Read(document) is not { } version)
            return new ImportResult { Diagnostics = EquatableArray.From(findings) };
        var (nearest, differences) = Compare(version, request.Program, findings, request.TakesPart);
        var isWhole = !findings.Exists(static finding => finding.Severity == Severity.Error);
        return new ImportResult
        {
            Text = isWhole ? SnapshotText.Compact(document) : null,
            Flags = isWhole ? version : null,
            Nearest = nearest,
            Differences = differences,
            Diagnostics = EquatableArray.From(findings),
        };
    }

    private static (string? Nearest, EquatableArray<FlagDifference> Differences) Compare(
        VersionFlags version, HelpProgram program, List<Diagnostic> findings, bool takesPart)
    {
        if (FlagTable.Find(program.Catalog) is not { } catalog
            || NearestVersion.Of(catalog, version.Version) is not { } nearest
            || CoveredVersion.FindWithSettings(catalog, nearest) is not { } before)
            return (null, []);
        var told = ImportScope.Of(before, version, catalog);
        findings.AddRange(ImportFindings.Few(version, told, nearest, takesPart));
        return (nearest, VersionDifference.Between(told, ImportScope.Own(version, catalog), catalog));
    }

    private static ConfigMap Document(
        ImportRequest request, EquatableArray<ConfigMap> flags, (string Root, ConfigMap Models)? schema)
    {
        var document = new EquatableMap<string, ConfigValue>
        {
            ["format"] = "srtctl-snapshot/1",
            ["engine"] = request.Program.Engine,
            ["catalog"] = request.Program.Catalog,
            ["version"] = request.Version,
            ["source"] = Source(request),
            ["flags"] = new ConfigList(EquatableArray.From(flags.Select(static ConfigValue (flag) => flag))),
        };
        return new ConfigMap(schema is not { } models
            ? document
            : document.With("config", new ConfigMap(new() { ["root"] = models.Root })).With("models", models.Models));
    }

    private static ConfigMap Source(ImportRequest request)
    {
        var source = new EquatableMap<string, ConfigValue>
        {
            ["date"] = request.Date,
            ["confidence"] = "exact: the program's own words",
        };
        return new ConfigMap(request.Image is { } image ? source.With("image", image) : source);
    }
}
