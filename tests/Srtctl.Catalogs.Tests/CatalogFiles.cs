using System.Runtime.CompilerServices;
using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Snapshots;

namespace Srtctl.Catalogs.Tests;

/// <summary>The catalogs of the repository, and what they are merged from.</summary>
internal static class CatalogFiles
{
    private static readonly string Root = FindRoot();

    public static IReadOnlyList<Snapshot> Snapshots { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "versions"), "*.json", SearchOption.AllDirectories)
            .Select(static path => SnapshotReader.Read(File.ReadAllText(path)) ?? throw new InvalidDataException(path)),
    ];

    public static IReadOnlyList<CatalogAnnotations> Annotations { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "annotations"), "*.json")
            .Select(static path => AnnotationReader.Read(File.ReadAllText(path)) ?? throw new InvalidDataException(path)),
    ];

    public static Summaries Summaries(string catalog) =>
        Catalogs.Annotations.Summaries.Read(Text("summaries", $"{catalog}.json")) ?? throw new InvalidDataException(catalog);

    public static BuiltCatalog Build(CatalogAnnotations annotations) =>
        CatalogBuild.Merge(annotations, Snapshots, Summaries(annotations.Catalog));

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile) ?? ".", "..", "..", "catalogs"));
}
