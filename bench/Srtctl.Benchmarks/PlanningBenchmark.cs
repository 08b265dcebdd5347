using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Planning.Rendering;

namespace Srtctl.Benchmarks;

/// <summary>Planning of many jobs, and of one large job.</summary>
internal static class PlanningBenchmark
{
    /// <summary>Different jobs, so that no plan is another's.</summary>
    public static Measurement Jobs(int count, int nodes, TimeSpan? limit = null) => Measurement.Of(
        $"plan {count} jobs of {nodes} nodes", count * nodes, limit, () =>
        {
            for (var index = 0; index < count; index++)
                Plan(Job(index, nodes));
        });

    public static Measurement Rendering(int nodes)
    {
        var plan = Plan(Job(0, nodes));
        return Measurement.Of(
            $"render one plan of {nodes} nodes", nodes, null, () => PlanRenderer.Render(plan, "/runs", TemplateSet.BuiltIn));
    }

    private static LaunchPlan Plan(Job job) => Planner.Plan(new PlanRequest { Job = job }) is { Plan: { } plan }
        ? plan
        : throw new InvalidOperationException($"{job.Name} cannot be planned.");

    private static Job Job(int index, int nodes) => new()
    {
        Name = $"job-{index}",
        Model = new() { Path = "hf:deepseek-ai/DeepSeek-R1", Precision = Precision.Fp8 },
        Container = "lmsysorg/sglang:v0.5.18",
        Node = new(GpuType.Gb200, 4),
        Deployment = new Disaggregated
        {
            Prefill = new() { Replicas = nodes / 6, GpusPerReplica = 8, Options = Options(index, 8), Environment = new() { ["A"] = "1" } },
            Decode = new() { Replicas = nodes - nodes / 6 * 2, GpusPerReplica = 4, Options = Options(index, 4) },
        },
        Environment = new() { ["NCCL_DEBUG"] = "INFO", ["NODE"] = "{node}" },
        Benchmark = new SaBench { InputLength = 1024, OutputLength = 1024, Concurrencies = [4, 8, 16, 32] },
    };

    private static SglangOptions Options(int index, int gpus) => new()
    {
        TensorParallelSize = gpus,
        MemFractionStatic = 0.8,
        ChunkedPrefillSize = 8192 + index,
        TrustRemoteCode = true,
        DisableRadixCache = true,
        MaxRunningRequests = 512,
        ContextLength = 4096,
    };
}
