using Srtctl.Catalogs.Imports;
using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Options;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Imports;

/// <summary>
/// The directory of imported versions: a file <c>CATALOG/VERSION.json</c> for each. Missing directories hold nothing.
/// </summary>
internal sealed class ImportedCatalogs(string? directory)
{
    private readonly List<Diagnostic> _findings = [];

    /// <summary>Files that could not be read.</summary>
    public EquatableArray<Diagnostic> Findings => EquatableArray.From(_findings);

    /// <summary>The imported version of this name; null when there is none.</summary>
    public VersionFlags? Find(string catalog, string version) =>
        IsPlain(version) && PathOf(catalog, version) is { } path && File.Exists(path) ? Read(path) : null;

    /// <summary>All imported versions of all catalogs; files that cannot be read are left out.</summary>
    public EquatableArray<VersionFlags> All() => directory is null || !Directory.Exists(directory)
        ? []
        : EquatableArray.From(CatalogPrograms.Names.SelectMany(name => (IEnumerable<VersionFlags>)Of(name)));

    /// <summary>All imported versions of a catalog, in ordinal order of their names.</summary>
    public EquatableArray<VersionFlags> Of(string catalog)
    {
        if (directory is null || !Directory.Exists(Path.Combine(directory, catalog)))
            return [];
        return EquatableArray.From(Directory.EnumerateFiles(Path.Combine(directory, catalog), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<VersionFlags>());
    }

    /// <summary>Keeps an import; gives its path.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Keep(string catalog, string version, string text)
    {
        var path = PathOf(catalog, version) ?? throw new IOException("there is no home directory");
        AtomicFile.Write(path, text);
        return path;
    }

    /// <summary>Whether a version's name may be the name of a file.</summary>
    public static bool IsPlain(string name) => name.Length is > 0 and <= 100 && char.IsAsciiLetterOrDigit(name[0])
        && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+');

    private string? PathOf(string catalog, string version) =>
        directory is null ? null : Path.Combine(directory, catalog, $"{version}.json");

    private VersionFlags? Read(string path)
    {
        var problem = "It is no import of srtctl.";
        try
        {
            if (ImportedVersion.Read(File.ReadAllText(path)) is { } version)
                return version;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = error.Message;
        }

        _findings.Add(new Diagnostic(
            "SRT1507", Severity.Warning, path, $"The imported catalog cannot be read: {problem}", "Import it again, or remove it."));
        return null;
    }
}
