using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Flags against the version of the engine that a job runs.</summary>
public class FlagVersionTests
{
    private static readonly SglangOptions Plain = new() { TensorParallelSize = 8 };

    public static TheoryData<string, string, Job, Job> Cases => new()
    {
        { "SRT1600", "Deployment.Aggregated.Options.Extra[--mem-fracton-static]",
            Sglang("v0.5.8", Extra("--mem-fracton-static", "0.8")), Sglang("v0.5.8", Extra("--mem-fraction-static=0.8")) },
        { "SRT1601", "Deployment.Aggregated.Options.Fp4GemmBackend",
            Sglang("v0.5.6.post2", Plain with { Fp4GemmBackend = SglangFp4GemmBackend.Auto }),
            Sglang("v0.5.8", Plain with { Fp4GemmBackend = SglangFp4GemmBackend.Auto }) },
        { "SRT1602", "Deployment.Aggregated.Options.Extra[--enable-double-sparsity]",
            Sglang("v0.5.12", Extra("--enable-double-sparsity")), Sglang("v0.5.10.post1", Extra("--enable-double-sparsity")) },
        { "SRT1603", "Deployment.Aggregated.Options.Extra[--hisparse-config]",
            Sglang("v0.5.9", Extra("--hisparse-config", "{}")),
            Sglang("v0.5.9", Extra("--hierarchical-sparse-attention-extra-config", "{}")) },
        { "SRT1604", "Deployment.Aggregated.Options.Extra[--cuda-graph-bs]",
            Sglang("v0.5.14", Extra("--cuda-graph-bs", "1", "2")), Sglang("v0.5.13.post1", Extra("--cuda-graph-bs", "1")) },
        { "SRT1605", "Deployment.Aggregated.Options.Extra[--prefill-round-robin-balance]",
            Sglang("v0.5.8", Extra("--prefill-round-robin-balance")),
            Sglang("v0.5.6.post2", Extra("--prefill-round-robin-balance")) },
        { "SRT1606", "Deployment.Aggregated.Options.KvCacheDtype",
            Sglang("v0.5.12", Plain with { KvCacheDtype = SglangKvCacheDtype.Mxfp8 }),
            Sglang("v0.5.16", Plain with { KvCacheDtype = SglangKvCacheDtype.Mxfp8 }) },
        { "SRT1607", "Deployment.Aggregated.Options.Extra[--speculative-algo]",
            Sglang("v0.5.8", Extra("--speculative-algo", "EAGLE")), Sglang("v0.5.8", Extra("--speculative-algorithm", "EAGLE")) },
        { "SRT1609", "Deployment.Aggregated.Options.Extra[--hybrid-kvcache-ratio]",
            Sglang("v0.5.7", Extra("--hybrid-kvcache-ratio")), Sglang("v0.5.7", Extra("--hybrid-kvcache-ratio", "0.5")) },
        { "SRT1610", "Deployment.Aggregated.Options.Extra[--tp-size]",
            Sglang("v0.5.8", Extra("--tp-size", "4")), Sglang("v0.5.8", Plain) },
        { "SRT1608", "Deployment.Aggregated.Options.EnableAutoToolChoice",
            Vllm("v0.20.0", new DynamoFrontend()), Vllm("v0.20.0", new DirectServer()) },
        { "SRT1612", "agg",
            Vllm("v0.20.0", new DirectServer()) with
            {
                Launch = new VllmLaunch { GpuSelection = VllmGpuSelection.DeviceIds },
            },
            Vllm("v0.20.0", new DirectServer()) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_flag_that_does_not_fit_the_version_is_found_and_the_mended_job_is_not(
        string code, string place, Job wrong, Job mended)
    {
        Assert.Equal([place], Found(wrong, code));
        Assert.Empty(Found(mended, code));
    }

    [Fact]
    public void A_version_between_two_covered_ones_is_warned_about_where_both_agree()
    {
        var job = Sglang("v0.5.6", Plain with { Fp4GemmBackend = SglangFp4GemmBackend.Auto });

        var finding = Assert.Single(Findings(job), static finding => finding.Code == "SRT1601");

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("v0.9.0")]
    [InlineData("nightly-dev-20990101-0123abcd")]
    [InlineData("latest")]
    public void Nothing_is_said_against_a_version_that_is_not_known(string tag)
    {
        var job = Sglang(tag, Extra("--cuda-graph-bs", "1", "--no-such-flag"));

        Assert.DoesNotContain(Findings(job), static finding => finding.Code.StartsWith("SRT16", StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_flag_names_the_version_that_removed_it()
    {
        var job = Sglang("v0.5.12", Extra("--enable-double-sparsity"));

        var finding = Assert.Single(Findings(job), static finding => finding.Code == "SRT1602");

        Assert.Equal(
            "--enable-double-sparsity was removed in 0.5.11, and the job runs sglang 0.5.12.", finding.Message);
    }

    private static IEnumerable<string> Found(Job job, string code) =>
        Findings(job).Where(finding => finding.Code == code).Select(static finding => finding.Place);

    private static IReadOnlyList<Diagnostic> Findings(Job job) =>
        [.. Planner.Plan(new PlanRequest { Job = job }).Diagnostics];

    private static SglangOptions Extra(params string[] words) => Plain with { Extra = [.. words] };

    private static Job Sglang(string tag, SglangOptions options) => SampleJobs.Aggregated with
    {
        Container = $"lmsysorg/sglang:{tag}",
        Deployment = new Aggregated { Workers = SampleJobs.Workers(1, 8) with { Options = options } },
    };

    private static Job Vllm(string tag, Frontend frontend) => SampleJobs.Aggregated with
    {
        Container = $"vllm/vllm-openai:{tag}",
        Frontend = frontend,
        Deployment = new Aggregated
        {
            Workers = SampleJobs.Workers(1, 8) with
            {
                Options = new VllmOptions { TensorParallelSize = 8, EnableAutoToolChoice = true },
            },
        },
    };
}
