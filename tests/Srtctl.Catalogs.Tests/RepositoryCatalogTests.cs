using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Tests;

public class RepositoryCatalogTests
{
    public static TheoryData<string> Names => [.. CatalogFiles.Annotations.Select(static catalog => catalog.Catalog)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_what_its_parts_give(string name) =>
        Assert.Equal(CatalogFiles.Text($"{name}.catalog.json"), CatalogFiles.Build(Annotations(name)).Text);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_snapshots_does_not_matter(string name)
    {
        var summaries = CatalogFiles.Summaries(name);

        Assert.Equal(
            CatalogBuild.Merge(Annotations(name), CatalogFiles.Snapshots, summaries),
            CatalogBuild.Merge(Annotations(name), CatalogFiles.Snapshots.Reverse(), summaries));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_flag_has_a_sentence(string name) => Assert.Empty(CatalogFiles.Build(Annotations(name)).Missing);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spelling_is_known_in_a_version_exactly_when_its_snapshot_has_it(string name)
    {
        var (annotations, catalog) = (Annotations(name), Catalog(name));
        foreach (var snapshot in Covered(catalog, annotations))
        {
            var version = new FlagAtVersion(catalog, snapshot.Version.Version);
            var known = catalog.Flags.Where(version.Has).SelectMany(flag => version.Spellings(flag));

            Assert.Equal(
                Facts(annotations, snapshot).SelectMany(static flag => flag.Spellings).Distinct().Order(StringComparer.Ordinal),
                known.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_choice_is_known_in_a_version_exactly_when_its_snapshot_has_it(string name)
    {
        var (annotations, catalog) = (Annotations(name), Catalog(name));
        foreach (var snapshot in Covered(catalog, annotations))
        {
            var version = new FlagAtVersion(catalog, snapshot.Version.Version);
            foreach (var facts in Facts(annotations, snapshot).Where(static flag => flag.Kind == "enum"))
                if (catalog.Find(facts.Name) is { Kind: FlagKind.Enum } flag)
                    Assert.Equal(
                        facts.Choices.Order(StringComparer.Ordinal), version.Choices(flag).Order(StringComparer.Ordinal));
        }
    }

    private static Snapshot[] Covered(FlagCatalog catalog, CatalogAnnotations annotations)
    {
        var covered = catalog.Versions.Select(static version => version.Version).ToHashSet();
        var snapshots = CatalogFiles.Snapshots
            .Where(snapshot => snapshot.Engine == annotations.Engine && covered.Contains(snapshot.Version.Version))
            .ToArray();
        Assert.Equal(covered.Count, snapshots.Length);
        return snapshots;
    }

    private static IEnumerable<SnapshotFlag> Facts(CatalogAnnotations annotations, Snapshot snapshot) =>
        (annotations.Root is { } root ? snapshot.Models[root] : snapshot.Flags)
            .Where(flag => flag.IsSettable && (annotations.Reads is null || flag.Program == annotations.Reads));

    private static CatalogAnnotations Annotations(string name) =>
        CatalogFiles.Annotations.Single(catalog => catalog.Catalog == name);

    private static FlagCatalog Catalog(string name) => Assert.IsType<FlagCatalog>(FlagTable.Find(name));
}
