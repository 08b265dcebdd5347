using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Frontends;

public class FrontendLayoutTests
{
    [Theory]
    [InlineData(FrontendPlacement.Head, 0)]
    [InlineData(FrontendPlacement.FirstDecode, 1)]
    [InlineData(FrontendPlacement.LastDecode, 2)]
    public void A_single_frontend_has_the_public_port_where_the_placement_says(FrontendPlacement placement, int slot)
    {
        var plan = (SampleJobs.Disaggregated with
        {
            Frontend = new DynamoFrontend { LoadBalancer = null },
            Placement = new() { Frontend = placement },
        }).Plan();

        Assert.Equal([slot], plan.Process("frontend[0]").Nodes);
        Assert.Equal([new PortAssignment("http", 8000)], plan.Process("frontend[0]").Ports);
        Assert.Equal(PlanText.Of($"http://{TextPart.Address(slot)}:8000"), plan.Endpoint);
        Assert.Empty(plan.Files);
    }

    [Fact]
    public void One_worker_node_needs_no_load_balancer()
    {
        var plan = (SampleJobs.Aggregated with { Frontend = new DynamoFrontend() }).Plan();

        Assert.Equal(
            ["frontend[0]"], plan.Stages.Single(static stage => stage.Name == "frontend").Processes
                .Select(static process => process.Name));
    }

    [Fact]
    public void At_most_the_wanted_number_of_instances_run_on_worker_nodes_other_than_the_head()
    {
        var plan = (SampleJobs.Disaggregated with
        {
            Deployment = new Disaggregated { Prefill = SampleJobs.Workers(4, 8), Decode = SampleJobs.Workers(4, 8) },
            Frontend = new SglangRouter { MaximumInstances = 3 },
        }).Plan();

        Assert.Equal(
            ["router[0] 1", "router[1] 2", "router[2] 3", "nginx 0"],
            plan.Stages.Single(static stage => stage.Name == "frontend").Processes
                .Select(static process => $"{process.Name} {process.Nodes[0]}"));
    }

    [Fact]
    public void Every_frontend_and_the_balancer_wait_for_all_workers()
    {
        var plan = SampleJobs.Disaggregated.Plan();

        Assert.Equal(
            new WorkerCountProbe
            {
                Url = PlanText.Of($"http://{TextPart.Address(0)}:8000/health"),
                Shape = WorkerCountShape.DynamoHealth,
                Prefill = 1,
                Decode = 2,
                Timeout = TimeSpan.FromMinutes(30),
                Interval = TimeSpan.FromSeconds(1),
            },
            plan.Process("nginx").Readiness);
        Assert.Equal(
            PlanText.Of($"http://{TextPart.Address(1)}:8180/health"),
            ((WorkerCountProbe)plan.Process("frontend[0]").Readiness!).Url);
    }

    [Fact]
    public void The_router_counts_aggregated_workers_as_decode()
    {
        var probe = (WorkerCountProbe)SampleJobs.Aggregated.Plan().Process("router[0]").Readiness!;

        Assert.Equal((0, 1, WorkerCountShape.RouterWorkers), (probe.Prefill, probe.Decode, probe.Shape));
        Assert.EndsWith(
            "--worker-urls http://10.0.0.1:6100 --host 0.0.0.0 --port 8000", SampleJobs.Aggregated.Plan()
                .Process("router[0]").Command());
    }

    [Fact]
    public void Infrastructure_runs_for_dynamo_on_its_own_node_when_wished()
    {
        var plan = (SampleJobs.Disaggregated with
        {
            Placement = new() { DedicatedInfrastructure = true },
            NatsMaximumPayload = 8
        }).Plan();

        Assert.Equal(
            "etcd --data-dir /tmp/srtctl-4242/etcd --listen-client-urls http://0.0.0.0:2379 --advertise-client-urls "
                + "http://10.0.0.1:2379 "
            + "--listen-peer-urls http://127.0.0.1:2380 --initial-advertise-peer-urls http://127.0.0.1:2380 "
            + "--initial-cluster default=http://127.0.0.1:2380",
            plan.Process("etcd").Command());
        Assert.Equal(
            "nats-server -js -sd /tmp/srtctl-4242/nats -c /runs/4242/logs/nats.conf", plan.Process("nats").Command());
        Assert.Equal("http://10.0.0.1:2379", plan.Process("prefill[0]").Variable("ETCD_ENDPOINTS"));
        Assert.Equal("10.0.0.2", plan.Process("prefill[0]").Variable("HEAD_NODE_IP"));
    }
}
