using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Preparation;

public class PreparationTests
{
    private static readonly Job Staged = SampleJobs.Disaggregated with
    {
        Model = new() { Path = "/models/r1", Precision = Precision.Fp8, StageDirectory = "/raid/scratch/models" },
        Placement = new() { DedicatedInfrastructure = true },
    };

    [Fact]
    public void Every_node_with_workers_gets_a_copy_before_workers_start()
    {
        var plan = Staged.Plan();

        var stage = plan.Stages.Single(static stage => stage.Name == "preparation");
        Assert.Equal([1, 2, 3], stage.Processes.Select(static process => process.Nodes[0]));
        Assert.All(stage.Processes, static process => Assert.Equal(ProcessLifetime.Task, process.Lifetime));
        Assert.All(stage.Processes, static process => Assert.Null(process.Image));
        Assert.Equal(
            "/runs/4242/bin/agent stage /models/r1 /raid/scratch/models/r1", stage.Processes[0].Command());
        Assert.Equal("logs/stage_model_n2.out", Planned.Bind(stage.Processes[0].Log));
        Assert.Equal(
            ["infrastructure", "preparation", "workers", "frontend", "benchmark"],
            plan.Stages.Select(static stage => stage.Name));
    }

    [Fact]
    public void Workers_read_the_copy_and_see_its_disk()
    {
        var worker = Staged.Plan().Process("prefill[0]");

        Assert.Contains("--model-path /raid/scratch/models/r1 ", worker.Command(), StringComparison.Ordinal);
        Assert.Contains(worker.Mounts, static mount => Planned.Bind(mount.Target) == "/raid/scratch");
    }

    [Fact]
    public void A_rehearsal_copies_nothing()
    {
        var plan = new PlanRequest { Job = Staged, Rehearsal = true }.Plan();

        Assert.DoesNotContain(plan.Stages, static stage => stage.Name == "preparation");
        Assert.Contains("--model-path /models/r1 ", plan.Process("prefill[0]").Command(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Hugging_Face_model_is_fetched_once_into_the_workers_cache()
    {
        var job = SampleJobs.Disaggregated.WithPools(static (role, pool) => role == Role.Prefill
            ? pool with { Environment = new() { ["HF_HOME"] = "/hf cache", ["HF_TOKEN"] = EnvironmentValue.Secret("T") } }
            : pool);

        var download = job.Plan().Process("model-download");

        Assert.Equal("org/m", Planned.Bind(download.CommandLine().Last()));
        Assert.Equal("HF_HOME=/hf cache\nHF_TOKEN=value of T", download.Variables());
        Assert.False(download.Critical);
        Assert.NotNull(download.Image);
    }

    [Fact]
    public void Without_a_shared_cache_nothing_is_fetched_beforehand() =>
        Assert.DoesNotContain(SampleJobs.Disaggregated.Plan().Stages, static stage => stage.Name == "preparation");

    [Fact]
    public void A_stage_directory_that_cannot_be_mounted_is_refused() => Assert.Contains(
        Planner.Plan(new() { Job = Staged with { Model = Staged.Model with { StageDirectory = "scratch" } } }).Diagnostics,
        static finding => finding is { Code: "SRT1033", Place: "Model.StageDirectory" });
}
