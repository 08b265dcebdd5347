using Srtctl.Catalogs;
using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Output;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary>The directory with catalogs and with what they are merged from.</summary>
internal sealed class CatalogFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Keeps the facts of a version in their place.</summary>
    public void Add(string file, List<Diagnostic> findings)
    {
        var facts = File.ReadAllText(file);
        if (SnapshotReader.Read(facts) is { } snapshot && SnapshotText.Compact(facts) is { } text && IsPlain(snapshot))
            AtomicFile.Write(In("versions", snapshot.Engine, snapshot.Version.Version), text);
        else
            findings.Add(Unreadable(file, "facts of a version"));
    }

    /// <summary>Merges the catalogs of these names, or all.</summary>
    public List<BuiltCatalog> Build(string[] names, List<Diagnostic> findings)
    {
        var annotations = Read(Files("annotations"), AnnotationReader.Read, "annotations of a catalog", findings);
        foreach (var name in names.Where(name => !annotations.Exists(catalog => catalog.Catalog == name)))
            findings.Add(new Diagnostic(
                "SRT2050", Severity.Error, name, "There are no annotations of this catalog.",
                $"Use one of {string.Join(", ", annotations.Select(static catalog => catalog.Catalog))}."));
        var snapshots = Read(Files("versions"), SnapshotReader.Read, "facts of a version", findings);
        return
        [
            .. annotations
                .Where(catalog => names.Length == 0 || names.Contains(catalog.Catalog))
                .Select(catalog => CatalogBuild.Merge(catalog, snapshots, Sentences(catalog, findings))),
        ];
    }

    /// <summary>What the catalog says differently from the file.</summary>
    public IReadOnlyList<string> Difference(BuiltCatalog catalog) =>
        CatalogDifference.Between(File.Exists(FileOf(catalog)) ? File.ReadAllText(FileOf(catalog)) : null, catalog.Text);

    public void Write(BuiltCatalog catalog) => AtomicFile.Write(FileOf(catalog), catalog.Text);

    private string FileOf(BuiltCatalog catalog) => System.IO.Path.Combine(Path, $"{catalog.Name}.catalog.json");

    private Summaries Sentences(CatalogAnnotations catalog, List<Diagnostic> findings)
    {
        var file = In("summaries", catalog.Catalog);
        return File.Exists(file)
            ? Read([file], Summaries.Read, "sentences about flags", findings).FirstOrDefault() ?? Summaries.None
            : Summaries.None;
    }

    private IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(System.IO.Path.Combine(Path, folder), "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    private string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]) + ".json";

    /// <summary>Whether names from the facts may become names of files.</summary>
    private static bool IsPlain(Snapshot snapshot) => ((string[])[snapshot.Engine, snapshot.Version.Version]).All(
        static name => name.Length > 0 && name[0] != '.' && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));

    private static List<T> Read<T>(IEnumerable<string> files, Func<string, T?> read, string what, List<Diagnostic> findings)
        where T : class
    {
        var all = new List<T>();
        foreach (var file in files)
            if (read(File.ReadAllText(file)) is { } one)
                all.Add(one);
            else
                findings.Add(Unreadable(file, what));
        return all;
    }

    private static Diagnostic Unreadable(string file, string what) => new(
        "SRT2050", Severity.Error, file, $"The file has no {what}.", "See docs/catalogs.md for its format.");
}
