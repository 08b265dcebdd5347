using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Parallel sizes and memory against the model.</summary>
public class ModelTests
{
    private const string R1 = "hf:deepseek-ai/DeepSeek-R1";
    private const string Qwen = "hf:Qwen/Qwen3-32B";
    private const string GptOss = "hf:openai/gpt-oss-120b";

    public static TheoryData<string, string, Job, Job> Cases => new()
    {
        { "SRT1622", "TensorParallelSize",
            Job(Qwen, new SglangOptions { TensorParallelSize = 6 }), Job(Qwen, new SglangOptions { TensorParallelSize = 4 }) },
        { "SRT1622", "TensorParallelSize",
            Job(Qwen, new VllmOptions { TensorParallelSize = 12 }), Job(Qwen, new VllmOptions { TensorParallelSize = 16 }) },
        { "SRT1623", "ExpertParallelSize",
            Job(R1, new SglangOptions { TensorParallelSize = 8, ExpertParallelSize = 6 }),
            Job(R1, new SglangOptions { TensorParallelSize = 8, ExpertParallelSize = 6, EpNumRedundantExperts = 2 }) },
        { "SRT1623", "MoeExpertParallelSize",
            Job(GptOss, new TrtllmOptions { TensorParallelSize = 8, MoeExpertParallelSize = 3 }),
            Job(GptOss, new TrtllmOptions { TensorParallelSize = 8, MoeExpertParallelSize = 4 }) },
        { "SRT1624", "PipelineParallelSize",
            Job(Qwen, new VllmOptions { PipelineParallelSize = 65 }), Job(Qwen, new VllmOptions { PipelineParallelSize = 64 }) },
        { "SRT1625", "ContextLength",
            Job(Qwen, new SglangOptions { TensorParallelSize = 8, ContextLength = 131072 }),
            Job(Qwen, new SglangOptions { TensorParallelSize = 8, ContextLength = 40960 }) },
        { "SRT1625", "MaxModelLen",
            Job(Qwen, new VllmOptions { TensorParallelSize = 8, MaxModelLen = 131072 }),
            Job(Qwen, new VllmOptions { TensorParallelSize = 8, MaxModelLen = 131072, HfOverrides = "{}" }) },
        { "SRT1626", "TensorParallelSize",
            Job(R1, new SglangOptions { TensorParallelSize = 4 }), Job(R1, new SglangOptions { TensorParallelSize = 8 }) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_model_does_not_allow_is_an_error_and_what_it_does_is_not(
        string code, string property, Job wrong, Job mended)
    {
        var finding = Assert.Single(Findings(wrong), finding => finding.Code == code);

        Assert.Equal((Severity.Error, $"Deployment.Aggregated.Options.{property}"), (finding.Severity, finding.Place));
        Assert.DoesNotContain(Findings(mended), finding => finding.Code == code);
    }

    [Fact]
    public void A_model_told_by_its_path_only_is_warned_about()
    {
        var job = Job("/models/Qwen3-32B", new SglangOptions { TensorParallelSize = 6 });

        Assert.Equal(Severity.Warning, Assert.Single(Findings(job), static one => one.Code == "SRT1622").Severity);
    }

    [Fact]
    public void Nothing_is_said_about_a_model_that_is_not_known() => Assert.DoesNotContain(
        Findings(Job("/models/ours", new SglangOptions { TensorParallelSize = 7 })),
        static one => string.CompareOrdinal(one.Code, "SRT1622") >= 0 && string.CompareOrdinal(one.Code, "SRT1627") <= 0);

    [Fact]
    public void Heads_are_shared_within_a_rank_of_data_parallel_attention()
    {
        var options = new SglangOptions { TensorParallelSize = 48, DataParallelSize = 16, EnableDpAttention = true };

        Assert.Equal("SRT1622", Assert.Single(Findings(Job(Qwen, options)), static one => one.Code == "SRT1622").Code);
        Assert.DoesNotContain(
            Findings(Job(Qwen, options with { DataParallelSize = 12 })), static one => one.Code == "SRT1622");
    }

    [Fact]
    public void Little_room_is_a_warning()
    {
        var job = Job(R1, new SglangOptions { TensorParallelSize = 8, MemFractionStatic = 0.57 });

        var finding = Assert.Single(Findings(job), static one => one.Code == "SRT1627");

        Assert.Equal(
            (Severity.Warning, "Deployment.Aggregated.Options.MemFractionStatic"), (finding.Severity, finding.Place));
    }

    [Fact]
    public void Facts_of_the_models_own_directory_come_first()
    {
        var own = new ModelShape { Source = "config.json", Heads = 12 };
        var job = Job("/models/Qwen3-32B", new SglangOptions { TensorParallelSize = 8 });

        var found = Planner.Plan(new PlanRequest { Job = job, Model = own }).Diagnostics;

        Assert.Contains(found, static one => one is { Code: "SRT1622", Severity: Severity.Error });
    }

    [Fact]
    public void The_statement_gives_ranges_of_weights_room_and_tokens()
    {
        var job = Job(R1, new SglangOptions { TensorParallelSize = 8, MemFractionStatic = 0.9 });

        var statement = Assert.Single(MemoryStatement.Of(new PlanRequest { Job = job }));

        Assert.Matches(@"^weights \d+–\d+ GiB/GPU, KV room \d+–\d+ GiB ≈ .* tokens$", statement.ToString());
        Assert.InRange(80 * 1.073741824e9, statement.Memory.Weights.Low, statement.Memory.Weights.High);
    }

    private static EquatableArray<Diagnostic> Findings(Job job) => Planner.Plan(new PlanRequest { Job = job }).Diagnostics;

    private static Job Job(string model, EngineOptions options) => SampleJobs.Aggregated.WithPools(
        (_, pool) => pool with { Options = options }) with
    {
        Model = new ServedModel { Path = model, Precision = model == GptOss ? Precision.Fp4 : model == R1 ? Precision.Fp8 : Precision.Bf16 },
        Node = new NodeShape(GpuType.H200, 8),
        Container = "an-image",
    };
}
