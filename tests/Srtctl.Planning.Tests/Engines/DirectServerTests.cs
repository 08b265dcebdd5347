using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Engines;

/// <summary>Clients ask vLLM itself.</summary>
public class DirectServerTests
{
    private static readonly Job TwoNodes = VllmJobs.Direct(
        16, VllmJobs.Tensor(16) with { ApiServerCount = 4, MaxModelLen = 4096 });

    [Theory]
    [InlineData("agg[0]", "--host 0.0.0.0 --port 8000 --master-addr 10.0.0.1 --nnodes 2 --node-rank 0", "--api-server-count 4 ")]
    [InlineData("agg[0].1", "--master-addr 10.0.0.1 --nnodes 2 --node-rank 1 --headless", "")]
    public void Only_the_first_rank_serves(string name, string planned, string servers) => Assert.Equal(
        $"vllm serve org/m --served-model-name m {planned} --device-ids 0,1,2,3,4,5,6,7 {servers}--max-model-len 4096 "
            + "--tensor-parallel-size 16",
        TwoNodes.Plan().Process(name).Command());

    [Fact]
    public void Nothing_else_runs() => Assert.Equal(
        ["agg[0]", "agg[0].1"], TwoNodes.Plan().Processes().Select(static process => process.Name));

    [Fact]
    public void It_is_ready_when_it_names_its_model()
    {
        var plan = TwoNodes.Plan();

        Assert.Equal("http://10.0.0.1:8000", Planned.Bind(plan.Endpoint));
        Assert.Equal(
            "http://10.0.0.1:8000/health",
            Planned.Bind(Assert.IsType<HttpProbe>(plan.Process("agg[0]").Readiness).Url));
        Assert.Equal(
            "http://10.0.0.1:8000/v1/models",
            Planned.Bind(Assert.IsType<HttpProbe>(plan.Stages.Single(static stage => stage.Name == "frontend").Gate).Url));
        Assert.Null(plan.Process("agg[0].1").Readiness);
    }

    [Fact]
    public void Data_parallel_ranks_stay_inside_one_process() => Assert.Equal(
        "vllm serve org/m --served-model-name m --host 0.0.0.0 --port 8000 --device-ids 0,1,2,3,4,5,6,7 "
            + "--data-parallel-size 8 --tensor-parallel-size 1",
        Assert.Single(VllmJobs.Direct(8, VllmJobs.Data(8)).Plan().Processes()).Command());

    [Fact]
    public void Two_workers_or_nginx_are_refused()
    {
        var job = TwoNodes with
        {
            Deployment = new Aggregated { Workers = VllmJobs.Workers(2, 8, VllmJobs.Tensor(8)) },
            Frontend = new DirectServer { LoadBalancer = new() },
        };

        Assert.Equal(
            ["SRT1120", "SRT1120"],
            Planner.Plan(new PlanRequest { Job = job }).Diagnostics.Select(static finding => finding.Code));
    }

    [Fact]
    public void Other_engines_need_a_frontend() => Assert.Contains(
        Planner.Plan(new PlanRequest { Job = SampleJobs.Aggregated with { Frontend = new DirectServer() } }).Diagnostics,
        static finding => finding.Code == "SRT1010");
}
