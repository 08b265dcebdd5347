using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Values that a flag or an entry of a settings object cannot have.</summary>
public class RangeTests
{
    private static readonly SglangOptions Sglang = new() { TensorParallelSize = 8 };

    [Theory]
    [InlineData(1.2)]
    [InlineData(0)]
    public void A_fraction_of_memory_outside_its_bounds_is_an_error(double fraction)
    {
        var finding = Assert.Single(Found(Job(Sglang with { MemFractionStatic = fraction }), "SRT1613"));

        Assert.Equal(
            (Severity.Error, "Deployment.Aggregated.Options.MemFractionStatic"), (finding.Severity, finding.Place));
        Assert.Contains("more than 0 and at most 1", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Found(Job(Sglang with { MemFractionStatic = 1 }), "SRT1613"));
    }

    [Fact]
    public void Without_a_known_version_a_number_out_of_bounds_is_a_warning()
    {
        var job = Job(Sglang with { PageSize = 0 }) with { Container = "an-image" };

        Assert.Equal(Severity.Warning, Assert.Single(Found(job, "SRT1613")).Severity);
    }

    [Fact]
    public void An_unchecked_argument_is_held_to_the_bounds_too()
    {
        var job = Job(Sglang with { Extra = ["--max-running-requests", "0"] });

        Assert.Equal("SRT1613", Assert.Single(Found(job, "SRT1613")).Code);
    }

    [Fact]
    public void An_entry_of_a_settings_file_is_held_to_its_bounds()
    {
        var job = Trtllm(new() { KvCacheConfig = new TrtllmKvCacheConfig { FreeGpuMemoryFraction = 1.5 } });

        var finding = Assert.Single(Found(job, "SRT1613"));

        Assert.Contains("kv_cache_config.free_gpu_memory_fraction takes", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Deployment.Aggregated.Options.KvCacheConfig", finding.Place);
        Assert.Empty(Found(
            Trtllm(new() { KvCacheConfig = new TrtllmKvCacheConfig { FreeGpuMemoryFraction = 0.5 } }), "SRT1613"));
    }

    [Fact]
    public void A_misspelt_entry_of_a_settings_object_is_named_with_its_path_and_a_near_name()
    {
        var wrong = new TrtllmKvCacheConfig
        {
            ExtraSettings = new EquatableMap<string, ConfigValue> { ["dtpe"] = "fp8" },
        };

        var finding = Assert.Single(Found(Trtllm(new() { KvCacheConfig = wrong }), "SRT1600"));

        Assert.Contains("kv_cache_config.dtpe", finding.Message, StringComparison.Ordinal);
        Assert.Contains("dtype", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_came_in_a_later_version_says_so()
    {
        var options = new VllmOptions { TensorParallelSize = 8, SpeculativeConfig = new() { DsparkDraftTopk = 1 } };

        var job = Job(options) with { Container = "vllm/vllm-openai:v0.20.0" };

        var finding = Assert.Single(Found(job, "SRT1601"));
        Assert.Contains("speculative-config.dspark_draft_topk was added in", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Found(job with { Container = "vllm/vllm-openai:v0.27.1" }, "SRT1601"));
    }

    [Fact]
    public void False_for_a_switch_that_decides_by_itself_is_told()
    {
        Assert.Equal(
            "Deployment.Aggregated.Options.EnableLora",
            Assert.Single(Found(Job(Sglang with { EnableLora = false }), "SRT1611")).Place);
        Assert.Empty(Found(Job(Sglang with { EnableDpAttention = false }), "SRT1611"));
    }

    private static IEnumerable<Diagnostic> Found(Job job, string code) =>
        Planner.Plan(new PlanRequest { Job = job }).Diagnostics.Where(finding => finding.Code == code);

    private static Job Job(EngineOptions options) => SampleJobs.Aggregated.WithPools(
        (_, pool) => pool with { Options = options }) with { Container = "lmsysorg/sglang:v0.5.8" };

    private static Job Trtllm(TrtllmOptions options) => Job(options with { TensorParallelSize = 8 }) with
    {
        EngineVersion = "1.3.0rc3",
    };
}
