using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Engines;

public class MockerTests
{
    private static readonly Job Job = SampleJobs.Disaggregated with
    {
        Deployment = new Disaggregated { Prefill = Workers(2, 4), Decode = Workers(1, 16) },
    };

    [Fact]
    public void A_prefill_worker_is_told_its_bootstrap_port() => Assert.Equal(
        "python3 -m dynamo.mocker --model-path org/m --model-name m --disaggregation-mode prefill --bootstrap-ports 7201 "
            + "--engine-type sglang --max-num-seqs 8 --speedup-ratio 50",
        Job.Plan().Process("prefill[1]").Command());

    [Fact]
    public void A_worker_over_two_nodes_is_one_process()
    {
        var plan = Job.Plan();

        Assert.Equal(
            ["decode[0]"],
            plan.Processes().Where(static process => process.Role == "decode").Select(static process => process.Name));
        Assert.Equal(
            "python3 -m dynamo.mocker --model-path org/m --model-name m --disaggregation-mode decode "
                + "--engine-type sglang --max-num-seqs 8 --speedup-ratio 50",
            plan.Process("decode[0]").Command());
    }

    [Fact]
    public void Only_Dynamo_drives_it() => Assert.Contains(
        Planner.Plan(new PlanRequest { Job = Job with { Frontend = new SglangRouter() } }).Diagnostics,
        static finding => finding.Code == "SRT1010");

    private static Pool Workers(int replicas, int gpus) => new()
    {
        Replicas = replicas,
        GpusPerReplica = gpus,
        Options = new DynamoMockerOptions
        {
            EngineType = DynamoMockerEngineType.Sglang,
            MaxNumSeqs = 8,
            SpeedupRatio = 50,
        },
    };
}
