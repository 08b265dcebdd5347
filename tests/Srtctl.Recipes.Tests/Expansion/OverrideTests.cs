using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Tests.Expansion;

public sealed class OverrideTests
{
    private const string Base = """
        base:
          name: family
          model: {path: /m, container: "i:1", precision: fp8}
          resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
          dynamo: {install: false}
          environment: {A: "1", B: "2"}
          extra_mount: ["/a:/a"]

        """;

    [Fact]
    public void Overrides_come_sorted_then_zipped_ones_and_never_the_base()
    {
        var names = Names(Base + """
            zip_override_z:
              resources: {agg_workers: [1, 2]}
            override_b: {}
            override_a: {name: own-name}
            """);

        Assert.Equal(["own-name", "family_b", "family_z_0", "family_z_1"], names);
    }

    [Fact]
    public void Sections_merge_lists_are_replaced_and_null_removes()
    {
        var job = Recipe.Read(Base + """
            override_a:
              environment: {A: null, C: "3"}
              extra_mount: ["/b:/b", "/c:/c"]
              dynamo: {install: true}
            """).Jobs[0].Job;

        Assert.Equal(["B", "C"], job.Environment.Keys);
        Assert.Equal(["/b", "/c"], job.Mounts.Select(static mount => mount.Source));
        Assert.Equal(new DynamoRelease("0.8.0"), ((DynamoFrontend)job.Frontend).Installation);
    }

    [Fact]
    public void Zipped_lists_give_one_variant_per_value_and_names_of_their_own()
    {
        var jobs = Recipe.Read(Base + """
            zip_override_g:
              name: [first, second]
              resources: {agg_nodes: [1, 2], agg_workers: [2]}
              extra_mount: [["/x:/x"], ["/y:/y", "/z:/z"]]
            """).Jobs;

        Assert.Equal(["first 1 2 1", "second 2 2 2"], jobs.Select(static job =>
            $"{job.Job.Name} {Workers(job.Job).Nodes} {Workers(job.Job).Replicas} {job.Job.Mounts.Count}"));
    }

    [Fact]
    public void A_sweep_in_the_base_is_expanded_for_every_override()
    {
        var names = Names(Base + """
              sweep: {n: [1, 2]}
            override_a:
              resources: {agg_workers: '{n}', agg_nodes: '{n}'}
            """);

        Assert.Equal(["family_a_n1", "family_a_n2"], names);
    }

    [Theory]
    [InlineData(null, "family_a family_z_0 family_z_1")]
    [InlineData("base", "family")]
    [InlineData("override_a", "family_a")]
    [InlineData("zip_override_z", "family_z_0 family_z_1")]
    [InlineData("zip_override_z[1]", "family_z_1")]
    [InlineData("*_z", "family_z_0 family_z_1")]
    [InlineData("override_?", "family_a")]
    public void Selectors_choose_among_them(string? selector, string expected)
    {
        const string Sections = "override_a: {}\nzip_override_z: {resources: {agg_workers: [1, 1]}}\n";

        Assert.Equal(expected, string.Join(' ', Recipe.Read(Base + Sections, selector).Jobs.Select(static job => job.Job.Name)));
    }

    [Theory]
    [InlineData("override_b")]
    [InlineData("zip_override_z[2]")]
    [InlineData("x*")]
    [InlineData("nonsense")]
    public void A_selector_that_chooses_nothing_is_refused(string selector)
    {
        var read = Recipe.Read(Base + "override_a: {}\nzip_override_z: {resources: {agg_workers: [1, 1]}}\n", selector);

        Assert.Empty(read.Jobs);
        Assert.Equal("SRT1433", Assert.Single(read.Diagnostics).Code);
    }

    [Theory]
    [InlineData("zip_override_z: {resources: {agg_workers: 2}}", "SRT1432")]
    [InlineData("zip_override_z: {resources: {agg_workers: []}}", "SRT1432")]
    [InlineData("zip_override_z: {resources: {agg_workers: [1, 2], agg_nodes: [1, 2, 3]}}", "SRT1432")]
    [InlineData("overide_a: {}", "SRT1410")]
    [InlineData("override_a: 5", "SRT1406")]
    public void A_file_that_cannot_be_expanded_is_refused(string section, string code) =>
        Assert.Equal(code, Recipe.Read(Base + section).Diagnostics[0].Code);

    [Fact]
    public void Problems_name_the_line_where_the_merged_value_is_written() => Assert.Equal(
        ["SRT1411 r.yaml(9,28)"], Recipe.Found(Base + "override_a:\n  resources: {agg_workers: two}\n"));

    private static Pool Workers(Job job) => ((Aggregated)job.Deployment).Workers;

    private static string[] Names(string text) => [.. Recipe.Read(text).Jobs.Select(static job => job.Job.Name)];
}
