using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Merging;
using Srtctl.Catalogs.Output;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs;

/// <summary>Merges facts of versions, our decisions and our sentences into a catalog.</summary>
public static class CatalogBuild
{
    /// <summary>The catalog. The same input gives the same text.</summary>
    /// <param name="annotations">What we decided.</param>
    /// <param name="snapshots">Facts of the engine's versions, in any order.</param>
    /// <param name="summaries">What we wrote.</param>
    public static BuiltCatalog Merge(CatalogAnnotations annotations, IEnumerable<Snapshot> snapshots, Summaries summaries)
    {
        var versions = ModelVariants.Join(VersionOrder.Sort(snapshots.Where(snapshot => Has(annotations, snapshot))));
        EquatableArray<SnapshotFlag>[] facts = [.. versions.Select(version => Facts(annotations, version))];
        var models = ModelMerge.Reachable(versions, facts.SelectMany(static flags => flags));
        var missing = new List<string>();
        var merge = new FlagMerge
        {
            Prefix = annotations.Root is { } root ? $"{root}." : "",
            Record = annotations.Record,
            Group = annotations.Group,
            IsSetting = annotations.Root is not null,
            Versions = [.. versions.Select(static version => version.Version.Version)],
            Models = models,
            Annotations = annotations,
            Summaries = summaries,
            Missing = missing,
        };
        var flags = merge.Merge(facts);
        var document = Document(annotations, versions, flags, ModelMerge.Merge(versions, models, merge));
        return new BuiltCatalog(annotations.Catalog, CatalogText.Of(document), flags.Count, EquatableArray.From(missing));
    }

    private static bool Has(CatalogAnnotations annotations, Snapshot snapshot) =>
        snapshot.Engine == annotations.Engine && !Facts(annotations, snapshot).IsEmpty;

    private static EquatableArray<SnapshotFlag> Facts(CatalogAnnotations annotations, Snapshot snapshot) =>
        annotations.Root is { } root ? snapshot.Models.GetValueOrDefault(root)
        : EquatableArray.From(snapshot.Flags
            .Where(flag => annotations.Reads is not { } program || flag.Program == program)
            .Select(flag => annotations.Spellings.TryGetValue(flag.Name, out var spelling) ? flag.Under(spelling) : flag));

    private static ConfigMap Document(
        CatalogAnnotations annotations,
        IReadOnlyList<Snapshot> versions,
        EquatableArray<ConfigValue> flags,
        EquatableArray<ConfigValue> models)
    {
        var document = new EquatableMap<string, ConfigValue>
        {
            ["$schema"] = "catalog.schema.json",
            ["format"] = "srtctl-catalog/1",
            ["catalog"] = annotations.Catalog,
            ["program"] = annotations.Program,
            ["record"] = annotations.Record,
            ["base"] = annotations.BaseRecord,
            ["summary"] = annotations.Summary,
            ["versions"] = new ConfigList(EquatableArray.From(versions.Select(static ConfigValue (version) => Version(version.Version)))),
            ["flags"] = new ConfigList(flags),
        };
        return new ConfigMap(models.IsEmpty ? document : document.With("models", new ConfigList(models)));
    }

    private static ConfigMap Version(CatalogVersion version) => new ConfigMap(new()
    {
        ["version"] = version.Version,
        ["repository"] = version.Repository,
        ["ref"] = version.Ref,
        ["commit"] = version.Commit,
        ["date"] = version.Date,
        ["confidence"] = version.Confidence,
    });
}
