using System.Collections.Concurrent;
using Srtctl.Generators.Catalogs;
using Srtctl.Model.Options;

namespace Srtctl.Analyzers.Catalogs;

/// <summary>
/// The flags of every catalog. The model has the same as compiled tables; a compiler can only read the catalogs
/// themselves, and reads one when a job first needs it.
/// </summary>
internal static class FlagTable
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, FlagCatalog>> Files = new();

    /// <summary>A program's catalog, or one of its settings objects: <c>trtllm.KvCacheConfig</c>.</summary>
    public static FlagCatalog? Find(string catalog) =>
        Files.GetOrAdd(catalog.Split('.')[0], Read).GetValueOrDefault(catalog);

    private static Dictionary<string, FlagCatalog> Read(string name)
    {
        var catalogs = new Dictionary<string, FlagCatalog>(StringComparer.Ordinal);
        var file = new EmbeddedText($"{name}.catalog.json");
        if (CatalogParser.Parse(file, CancellationToken.None).Catalog is not { } parsed)
            return catalogs;
        foreach (var one in parsed.Models.Append(parsed))
            catalogs.Add(one.Name, FlagCatalogs.Of(one));
        return catalogs;
    }
}
