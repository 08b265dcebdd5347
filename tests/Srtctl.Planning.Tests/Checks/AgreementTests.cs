using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Engines;

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

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void What_the_two_sides_need_alike_is_told_when_it_differs(EngineOptions prefill, EngineOptions decode)
    {
        Assert.Equal("SRT1620", Assert.Single(Findings(Split(prefill, decode))).Code);
        Assert.Empty(Findings(Split(prefill, prefill)));
    }

    public static TheoryData<EngineOptions, EngineOptions> Disagreements => new()
    {
        { Plain with { ServedModelName = "a" }, Plain with { ServedModelName = "b" } },
        { Plain with { Dtype = SglangDtype.Bfloat16 }, Plain with { Dtype = SglangDtype.Float16 } },
        { Connected("NixlConnector"), Connected("MooncakeConnector") },
        { new TrtllmOptions { TensorParallelSize = 8, Dtype = "bfloat16" },
            new TrtllmOptions { TensorParallelSize = 8, Dtype = "float16" } },
    };

    [Fact]
    public void A_connector_of_several_can_have_the_other_sides_in_it() =>
        Assert.Empty(Findings(Split(Connected("NixlConnector"), Connected("MultiConnector"))));

    [Fact]
    public void Every_setting_that_must_agree_is_in_its_catalog()
    {
        var unknown =
            from engine in EngineRegistry.All
            from options in new EngineOptions[] { new SglangOptions(), new VllmOptions(), new TrtllmOptions() }
            where engine.Owns(options)
            from agreed in engine.Agreed
            where FlagTable.Find(options.Catalog)?.Find(agreed.Flag.Split('.')[0]) is null
            select agreed.Flag;

        Assert.Empty(unknown);
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

    private static VllmOptions Connected(string connector) => new()
    {
        TensorParallelSize = 8,
        KvTransferConfig = new() { KvConnector = connector },
    };

    private static Job Split(EngineOptions prefill, EngineOptions decode) => SampleJobs.Disaggregated.WithPools(
        (role, pool) => pool with { Options = role == Role.Prefill ? prefill : decode });
}
