using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Tests;

public class MergeTests
{
    [Fact]
    public void A_flag_knows_its_first_version_and_the_first_one_without_it()
    {
        var flag = Flag("--b", ["--a"], ["--a", "--b"], ["--a"]);

        Assert.Equal(("2.0.0", "3.0.0"), (Text(flag, "since"), Text(flag, "until")));
    }

    [Fact]
    public void A_flag_of_all_versions_names_none()
    {
        var flag = Flag("--a", ["--a"], ["--a"]);

        Assert.False(flag.ContainsKey("since") || flag.ContainsKey("until") || flag.ContainsKey("changes"));
    }

    [Fact]
    public void A_gap_is_a_removal_and_an_addition() => Assert.Equal(
        """[{"version":"2.0.0","what":"removed"},{"version":"3.0.0","what":"added"}]""",
        Flag("--b", ["--a", "--b"], ["--a"], ["--a", "--b"])["changes"].ToString());

    [Fact]
    public void A_new_default_is_a_change() => Assert.Equal(
        """[{"version":"2.0.0","what":"default","from":"8","to":"16"}]""",
        Merged("--a", Facts("--a", "\"kind\":\"int\",\"default\":8"), Facts("--a", "\"kind\":\"int\",\"default\":16"))["changes"].ToString());

    [Fact]
    public void Choices_of_all_versions_are_listed_with_what_came_and_went()
    {
        var flag = Merged("--a", Choices("\"x\",\"y\""), Choices("\"y\",\"z\""));

        Assert.Equal("""["y","z","x"]""", flag["choices"].ToString());
        Assert.Equal("""[{"version":"2.0.0","what":"choices","added":["z"],"removed":["x"]}]""", flag["changes"].ToString());
    }

    [Fact]
    public void A_name_that_became_an_alias_goes_on_under_the_new_name()
    {
        var flag = Merged("--new", Facts("--old", "\"kind\":\"int\""), Facts("--new", "\"aliases\":[\"--old\"],\"kind\":\"int\""));

        Assert.Equal("""["--old"]""", flag["aliases"].ToString());
        Assert.Equal(
            """[{"version":"2.0.0","what":"renamed","from":"--old"},{"version":"2.0.0","what":"spellings","added":["--new"]}]""",
            flag["changes"].ToString());
    }

    [Fact]
    public void A_flag_that_took_the_place_of_another_names_it_and_replaces_it()
    {
        ConfigMap[] facts =
        [
            .. new[] { "--old", "--new" }.Select(static name => Facts(name, "\"kind\":\"int\",\"dest\":\"x\"")),
        ];

        Assert.Equal("--new", Text(Merged("--old", facts), "replacement"));
        Assert.Equal("""[{"version":"2.0.0","what":"renamed","from":"--old"}]""", Merged("--new", facts)["changes"].ToString());
    }

    [Fact]
    public void Two_flags_whose_names_read_alike_get_different_properties()
    {
        var flags = Flags(Build(["--a-b", "--a_b"]));

        Assert.Equal("ABSetting", Text(flags["--a_b"], "property"));
        Assert.False(flags["--a-b"].ContainsKey("property"));
    }

    [Fact]
    public void A_flag_of_a_former_version_does_not_take_the_name_of_a_present_one()
    {
        var flags = Flags(Build(["--a-b"], ["--a_b"]));

        Assert.Equal("ABSetting", Text(flags["--a-b"], "property"));
    }

    [Fact]
    public void A_flag_without_a_sentence_is_reported() => Assert.Equal(["--a"], Build(["--a"]).Missing);

    [Fact]
    public void A_nightly_build_comes_before_the_release_cut_after_it_and_after_fixes_of_the_last_one()
    {
        var built = CatalogBuild.Merge(
            Annotations,
            [Snapshot("1.0.0", "2026-01-01"), Snapshot("1.1.0", "2026-03-01"), Snapshot("nightly-x", "2026-02-01"), Snapshot("1.0.0.post1", "2026-02-02")],
            Summaries.None);

        var document = Assert.IsType<ConfigMap>(ConfigJsonReader.Read(built.Text));
        var versions = Assert.IsType<ConfigList>(document.Entries["versions"]).Items.Cast<ConfigMap>();
        Assert.Equal(
            ["1.0.0", "1.0.0.post1", "nightly-x", "1.1.0"], versions.Select(static version => Text(version.Entries, "version")));
    }

    private static CatalogAnnotations Annotations { get; } = new()
    {
        Catalog = "tiny",
        Engine = "tiny",
        Program = "tiny",
        Record = "TinyOptions",
        BaseRecord = "EngineOptions",
        Summary = "Flags of a tiny program.",
    };

    private static EquatableMap<string, ConfigValue> Flag(string name, params string[][] versions) =>
        Flags(Build(versions))[name];

    private static BuiltCatalog Build(params string[][] versions) => CatalogBuild.Merge(
        Annotations,
        versions.Select(static (flags, place) =>
            Read($"{place + 1}.0.0", "2026-01-01", [.. flags.Select(static flag => Facts(flag, "\"kind\":\"int\""))])),
        Summaries.None);

    private static EquatableMap<string, ConfigValue> Merged(string name, params ConfigMap[] versions) =>
        Flags(CatalogBuild.Merge(
            Annotations,
            versions.Select(static (flag, place) => Read($"{place + 1}.0.0", "2026-01-01", flag)),
            Summaries.None))[name];

    private static ConfigMap Choices(string choices) => Facts("--a", $"\"kind\":\"enum\",\"choices\":[{choices}]");

    private static ConfigMap Facts(string name, string rest) =>
        Assert.IsType<ConfigMap>(ConfigJsonReader.Read($"{{\"flag\":\"{name}\",{rest}}}"));

    private static Snapshot Snapshot(string version, string date) => Read(version, date, Facts("--a", "\"kind\":\"int\""));

    private static Snapshot Read(string version, string date, params ConfigMap[] flags)
    {
        var text = $$"""{"engine":"tiny","version":"{{version}}","source":{"date":"{{date}}"},"flags":[{{string.Join<ConfigMap>(",", flags)}}]}""";
        return SnapshotReader.Read(text) ?? throw new InvalidDataException(text);
    }

    private static Dictionary<string, EquatableMap<string, ConfigValue>> Flags(BuiltCatalog built)
    {
        var document = Assert.IsType<ConfigMap>(ConfigJsonReader.Read(built.Text));
        return Assert.IsType<ConfigList>(document.Entries["flags"]).Items.Cast<ConfigMap>()
            .ToDictionary(static flag => Text(flag.Entries, "flag") ?? "", static flag => flag.Entries);
    }

    private static string? Text(EquatableMap<string, ConfigValue> entries, string key) =>
        (entries.GetValueOrDefault(key) as ConfigText)?.Value;
}
