using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Engines;

public class VllmCheckTests
{
    [Fact]
    public void Data_parallel_ranks_must_make_up_the_GPUs() => Assert.Equal(
        "SRT1121 Deployment.Aggregated.Options: DP 3 × TP 2 × PP 1 = 6 GPUs, but each worker has 8. "
            + "Set DataParallelSize to 4, or GpusPerReplica to 6.",
        Only(VllmJobs.Aggregated(8, VllmJobs.Data(3, tensor: 2))));

    [Fact]
    public void A_copy_of_the_model_must_divide_a_node() =>
        Assert.StartsWith("SRT1122", Only(VllmJobs.Aggregated(24, VllmJobs.Data(2, tensor: 12))));

    [Fact]
    public void More_ranks_than_GPUs_are_refused() =>
        Assert.StartsWith("SRT1007", Only(VllmJobs.Aggregated(8, VllmJobs.Tensor(16))));

    [Fact]
    public void Fewer_ranks_than_GPUs_are_remarked() =>
        Assert.StartsWith("SRT1008", Only(VllmJobs.Aggregated(8, VllmJobs.Tensor(4))));

    [Fact]
    public void Ranks_of_context_parallelism_are_no_idle_GPUs() =>
        Assert.Empty(Found(VllmJobs.Aggregated(8, VllmJobs.Tensor(4) with { PrefillContextParallelSize = 2 })));

    [Fact]
    public void One_process_per_GPU_holds_a_whole_copy()
    {
        var job = VllmJobs.Aggregated(8, VllmJobs.Data(4, tensor: 2)) with
        {
            Launch = new VllmLaunch { DataParallel = VllmRankLaunch.PerGpu },
        };

        Assert.Equal(["SRT1121", "SRT1127"], Found(job).Select(static finding => finding[..7]));
    }

    [Fact]
    public void Separate_roles_need_a_connector()
    {
        var job = VllmJobs.Disaggregated(
            VllmJobs.Workers(1, 8, VllmJobs.Tensor(8)), VllmJobs.Workers(1, 8, VllmJobs.Tensor(8)))
            .WithOptions<VllmOptions>(Role.Decode, static options => options with { KvTransferConfig = null });

        Assert.StartsWith("SRT1123 Deployment.Decode.Options.KvTransferConfig:", Only(job));
    }

    [Fact]
    public void A_model_length_below_the_benchmark_is_refused() => Assert.StartsWith(
        "SRT1051 Deployment.Aggregated.Options.MaxModelLen:",
        Only(VllmJobs.Aggregated(8, VllmJobs.Tensor(8) with { MaxModelLen = 1000 }) with
        {
            Benchmark = SampleJobs.Bench,
        }));

    [Fact]
    public void Launch_settings_of_another_engine_are_refused() =>
        Assert.StartsWith("SRT1125", Only(SampleJobs.Aggregated with { Launch = new VllmLaunch() }));

    [Fact]
    public void The_SGLang_router_cannot_drive_vLLM() => Assert.StartsWith(
        "SRT1010",
        Only(VllmJobs.Aggregated(8, VllmJobs.Tensor(8)) with { Frontend = new SglangRouter { LoadBalancer = null } }));

    private static string Only(Job job) => Assert.Single(Found(job));

    private static string[] Found(Job job) =>
        [.. Planner.Plan(new PlanRequest { Job = job }).Diagnostics.Select(static finding =>
            $"{finding.Code} {finding.Place}: {finding.Message} {finding.Remedy}")];
}
