using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Settings that must fit each other.</summary>
public class AgreementTests
{
    private static readonly SglangOptions Plain = new() { TensorParallelSize = 8 };

    [Fact]
    public void Prefill_and_decode_have_one_page_size()
    {
        var finding = Assert.Single(Findings(Split(Plain with { PageSize = 64 }, Plain with { PageSize = 1 })));

        Assert.Equal(
            ("SRT1620", Severity.Error, "Deployment.Decode.Options.PageSize"),
            (finding.Code, finding.Severity, finding.Place));
        Assert.Empty(Findings(Split(Plain with { PageSize = 64 }, Plain with { PageSize = 64 })));
    }

    [Fact]
    public void A_side_that_says_nothing_contradicts_nothing() =>
        Assert.Empty(Findings(Split(Plain with { PageSize = 64 }, Plain)));

    [Fact]
    public void Different_context_lengths_are_possible_and_warned_about()
    {
        var job = Split(Plain with { ContextLength = 8192 }, Plain with { ContextLength = 9000 });

        Assert.Equal(Severity.Warning, Assert.Single(Findings(job)).Severity);
    }

    [Fact]
    public void Two_words_for_one_type_of_KV_cache_agree()
    {
        var prefill = new VllmOptions { TensorParallelSize = 8, KvCacheDtype = VllmKvCacheDtype.Fp8 };
        var job = Split(prefill, prefill with { KvCacheDtype = VllmKvCacheDtype.Fp8E4m3 });

        Assert.Empty(Findings(job));
        Assert.Equal("SRT1620", Assert.Single(Findings(
            Split(prefill, prefill with { KvCacheDtype = VllmKvCacheDtype.Fp8E5m2 }))).Code);
    }

    [Fact]
    public void A_switch_needs_the_one_that_it_builds_on()
    {
        var alone = Plain with { EnableDpLmHead = true };

        var finding = Assert.Single(Findings(Split(Plain, alone)));

        Assert.Equal(("SRT1621", "Deployment.Decode.Options.EnableDpLmHead"), (finding.Code, finding.Place));
        Assert.Empty(Findings(Split(Plain, alone with { EnableDpAttention = true })));
    }

    private static IEnumerable<Diagnostic> Findings(Job job) => Planner.Plan(new PlanRequest { Job = job }).Diagnostics
        .Where(static finding => finding.Code.StartsWith("SRT162", StringComparison.Ordinal));

    private static Job Split(EngineOptions prefill, EngineOptions decode) => SampleJobs.Disaggregated.WithPools(
        (role, pool) => pool with { Options = role == Role.Prefill ? prefill : decode });
}
