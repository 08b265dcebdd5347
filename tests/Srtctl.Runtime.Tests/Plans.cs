using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning;

namespace Srtctl.Runtime.Tests;

/// <summary>Real plans of a small job.</summary>
internal static class Plans
{
    public static Job Job { get; } = new()
    {
        Name = "small",
        Model = new() { Path = "hf:Qwen/Qwen3-8B", Precision = Precision.Bf16 },
        Container = "lmsysorg/sglang:v0.5.18",
        Node = new(GpuType.H100, 4),
        Deployment = new Aggregated { Workers = new() { Replicas = 2, GpusPerReplica = 4, Options = new SglangOptions() } },
    };

    public static LaunchPlan Small { get; } = Of(Job);

    public static LaunchPlan Of(Job job) =>
        Planner.Plan(new PlanRequest { Job = job }) is { Plan: { } plan }
            ? plan
            : throw new InvalidOperationException("The job of the test cannot be planned.");
}
