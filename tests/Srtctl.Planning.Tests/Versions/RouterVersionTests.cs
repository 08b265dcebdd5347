using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Tests.Versions;

/// <summary>The router's flags against its own versions, and against those of the SGLang that it comes with.</summary>
public class RouterVersionTests
{
    private static readonly EquatableArray<string> Young = ["--jwt-issuer", "x"];

    [Fact]
    public void A_flag_that_the_identitys_router_does_not_have_is_an_error()
    {
        var finding = Assert.Single(Found(Job("0.2.0"), "SRT1601"));

        Assert.Equal((Severity.Error, "Frontend.Options.Extra[--jwt-issuer]"), (finding.Severity, finding.Place));
        Assert.Contains("sglang_router 0.2.0", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Found(Job("0.3.1"), "SRT1601"));
    }

    [Fact]
    public void Without_a_version_of_its_own_the_router_is_that_of_SGLang_and_never_for_sure()
    {
        var job = Job(null) with { Container = "lmsysorg/sglang:v0.5.2" };

        Assert.Equal(Severity.Warning, Assert.Single(Found(job, "SRT1601")).Severity);
        Assert.Empty(Found(job with { Container = "lmsysorg/sglang:v0.5.18" }, "SRT1601"));
    }

    [Fact]
    public void Between_two_covered_versions_of_SGLang_nothing_is_said_where_they_differ() =>
        Assert.Empty(Found(Job(null) with { Container = "lmsysorg/sglang:v0.5.8" }, "SRT1601"));

    [Fact]
    public void A_statement_names_the_router_beside_the_engine()
    {
        var statements = VersionStatement.Of(
            Job(null) with { Container = "lmsysorg/sglang:v0.5.2" }, Srtctl.Model.Clusters.ClusterSettings.None);

        Assert.Contains("sglang_router of sglang 0.5.2", statements.Select(static one => one.Version?.ToString()));
    }

    private static IEnumerable<Diagnostic> Found(Job job, string code) =>
        Planner.Plan(new PlanRequest { Job = job }).Diagnostics.Where(finding => finding.Code == code);

    private static Job Job(string? router) => SampleJobs.Aggregated with
    {
        Container = "an-image",
        Frontend = new SglangRouter { Options = new SglangRouterOptions { Extra = Young } },
        Identity = router is null
            ? null
            : new Identity { Frameworks = new EquatableMap<string, string> { ["sglang_router"] = router } },
    };
}
