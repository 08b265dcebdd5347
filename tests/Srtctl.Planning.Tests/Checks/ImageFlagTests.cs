using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Flags against what the job's own image said.</summary>
public class ImageFlagTests
{
    private const string Image = "registry/sglang:mine";

    [Fact]
    public void A_flag_that_only_the_image_has_is_accepted() =>
        Assert.Empty(Found(Image, Says("--brand-new"), "--brand-new", "1"));

    [Fact]
    public void A_flag_that_the_image_does_not_have_is_an_error_although_every_release_has_it() => Assert.Equal(
        ["SRT1600 Deployment.Aggregated.Options.Extra[--mem-fraction-static]"],
        Found(Image, Says("--brand-new"), "--mem-fraction-static", "0.8"));

    [Fact]
    public void A_value_that_the_image_does_not_list_is_an_error() => Assert.Equal(
        ["SRT1606 Deployment.Aggregated.Options.Extra[--mode]"],
        Found(Image, Says("--mode") with { Flags = Flags(Mode) }, "--mode", "c"));

    [Fact]
    public void A_value_that_the_image_lists_is_accepted() =>
        Assert.Empty(Found(Image, Says("--mode") with { Flags = Flags(Mode) }, "--mode", "b"));

    [Fact]
    public void A_flag_that_help_hides_is_not_missed()
    {
        var hidden = (FlagTable.Find("sglang")?.Flags ?? []).First(static flag => flag is { Hidden: true, Until: null });

        Assert.Empty(Found(Image, Says("--brand-new"), hidden.Flag));
    }

    [Fact]
    public void What_another_image_said_does_not_matter() =>
        Assert.Empty(Found("registry/sglang:other", Says("--brand-new"), "--mem-fraction-static", "0.8"));

    [Fact]
    public void A_stated_version_finds_what_was_imported_under_that_name() => Assert.Equal(
        ["SRT1600 Deployment.Aggregated.Options.Extra[--mem-fraction-static]"],
        Found("other.sqsh", Says("--brand-new"), job => job with { EngineVersion = "mine" }, "--mem-fraction-static", "0.8"));

    private static VersionFlag Mode { get; } =
        new() { Name = "--mode", Spellings = ["--mode"], Type = "enum", Choices = ["a", "b"] };

    private static VersionFlags Says(string flag) => new()
    {
        Catalog = "sglang",
        Version = "mine",
        Image = Image,
        Flags = Flags(new VersionFlag { Name = flag, Spellings = [flag] }),
    };

    /// <summary>The flags that every job needs, and one more.</summary>
    private static EquatableArray<VersionFlag> Flags(VersionFlag more) =>
    [
        .. new[] { "--tensor-parallel-size", "--model-path" }.Select(static name => new VersionFlag { Name = name, Spellings = [name] }),
        more,
    ];

    private static Job Sample(string image, SglangOptions options) => SampleJobs.Aggregated with
    {
        Container = image,
        Deployment = new Aggregated { Workers = SampleJobs.Workers(1, 8) with { Options = options } },
    };

    private static string[] Found(string image, VersionFlags import, params string[] extra) =>
        Found(image, import, static job => job, extra);

    private static string[] Found(string image, VersionFlags import, Func<Job, Job> change, params string[] extra)
    {
        var options = new SglangOptions { TensorParallelSize = 8, Extra = extra };
        var request = new PlanRequest { Job = change(Sample(image, options)), Cluster = ClusterSettings.None, Imports = [import] };
        return
        [
            .. Planner.Plan(request).Diagnostics
                .Where(static finding => finding.Code.StartsWith("SRT16", StringComparison.Ordinal))
                .Select(static finding => $"{finding.Code} {finding.Place}"),
        ];
    }
}
