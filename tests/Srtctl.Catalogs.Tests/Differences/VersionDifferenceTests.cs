using Srtctl.Catalogs.Differences;
using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Tests.Differences;

public class VersionDifferenceTests
{
    [Fact]
    public void Flags_of_one_side_are_added_and_removed() => Assert.Equal(
        [(DifferenceKind.Added, "--b"), (DifferenceKind.Removed, "--a")],
        Between([Flag("--a")], [Flag("--b")]).Select(static flag => (flag.Kind, flag.Flag)));

    [Fact]
    public void A_flag_that_keeps_its_old_name_as_an_alias_is_renamed_and_says_so() => Assert.Equal(
        [new FlagDifference(DifferenceKind.Renamed, "--b") { From = "--a", AcceptsFormer = true }],
        Between([Flag("--a")], [Flag("--b") with { Spellings = ["--b", "--a"] }]));

    [Fact]
    public void A_flag_that_the_catalog_calls_the_successor_of_another_is_renamed()
    {
        var difference = Assert.Single(
            Between("sglang", "0.5.15.post1", "0.5.16"), static flag => flag.Kind == DifferenceKind.Renamed);

        Assert.Equal(("--grpc-http-sidecar-port", "--smg-http-sidecar-port"), (difference.From, difference.Flag));
    }

    [Fact]
    public void What_one_side_does_not_tell_does_not_differ() => Assert.Empty(Between(
        [Flag("--a") with { Type = "int", Default = "1", KnowsDefault = true, Choices = ["x"] }], [Flag("--a")]));

    [Fact]
    public void Type_choices_and_default_are_compared() => Assert.Equal(
        [FlagChangeKind.Type, FlagChangeKind.Choices, FlagChangeKind.Default],
        Assert.Single(Between(
            [Flag("--a") with { Type = "int", Default = "1", KnowsDefault = true, Choices = ["x"] }],
            [Flag("--a") with { Type = "enum", Default = "2", KnowsDefault = true, Choices = ["y"] }]))
            .Changes.Select(static change => change.Kind));

    [Fact]
    public void A_hidden_flag_is_not_missed_in_a_help_text() => Assert.Empty(VersionDifference.Between(
        Version([Flag("--a") with { Hidden = true }]), Version([]) with { IsComplete = false }, null));

    [Fact]
    public void Every_covered_version_equals_itself()
    {
        foreach (var name in CatalogPrograms.Names)
        {
            var catalog = Assert.IsType<FlagCatalog>(FlagTable.Find(name));
            foreach (var version in catalog.Versions)
                Assert.Empty(Between(name, version.Version, version.Version));
        }
    }

    [Fact]
    public void Two_versions_differ_backwards_by_the_same_flags_as_forwards()
    {
        var forward = Between("vllm", "0.8.5.post1", "0.27.1");
        var backward = Between("vllm", "0.27.1", "0.8.5.post1");

        Assert.Equal(
            Of(forward, DifferenceKind.Added) - Of(forward, DifferenceKind.Removed),
            Of(backward, DifferenceKind.Removed) - Of(backward, DifferenceKind.Added));
    }

    private static int Of(EquatableArray<FlagDifference> differences, DifferenceKind kind) =>
        differences.Count(difference => difference.Kind == kind);

    private static EquatableArray<FlagDifference> Between(string catalog, string before, string after)
    {
        var flags = Assert.IsType<FlagCatalog>(FlagTable.Find(catalog));
        return VersionDifference.Between(
            Assert.IsType<VersionFlags>(CoveredVersion.FindWithSettings(flags, before)),
            Assert.IsType<VersionFlags>(CoveredVersion.FindWithSettings(flags, after)),
            flags);
    }

    private static EquatableArray<FlagDifference> Between(VersionFlag[] before, VersionFlag[] after) =>
        VersionDifference.Between(Version(before), Version(after), null);

    private static VersionFlags Version(VersionFlag[] flags) =>
        new() { Catalog = "tiny", Version = "1", IsComplete = true, Flags = flags };

    private static VersionFlag Flag(string name) => new() { Name = name, Spellings = [name] };
}
