using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Ports;

public class PortAssignmentProperties
{
    private static readonly Gen<Job> Jobs =
        from gpusPerNode in Gen.Elements(1, 4, 8)
        from prefill in Gen.Choose(1, 6)
        from decode in Gen.Choose(1, 6)
        from prefillGpus in Gen.Choose(1, gpusPerNode)
        from decodeNodes in Gen.Choose(1, 3)
        from infrastructure in Gen.Elements(true, false)
        from frontend in Gen.Elements<Frontend>(
            new DynamoFrontend(), new SglangRouter(), new DynamoFrontend { LoadBalancer = null })
        select SampleJobs.Disaggregated with
        {
            Node = new(GpuType.H100, gpusPerNode),
            Deployment = new Disaggregated
            {
                Prefill = SampleJobs.Workers(prefill, prefillGpus),
                Decode = SampleJobs.Workers(decode, decodeNodes * gpusPerNode),
            },
            Placement = new() { DedicatedInfrastructure = infrastructure },
            Frontend = frontend,
        };

    [Fact]
    public void No_two_processes_listen_on_one_port_of_a_node() =>
        Prop.ForAll(Jobs.ToArbitrary(), static job => Collisions(job.Plan()).Length == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_job_of_2000_nodes_has_a_port_for_everything()
    {
        var plan = (SampleJobs.Disaggregated with
        {
            Deployment = new Disaggregated
            {
                Prefill = SampleJobs.Workers(1000, 8),
                Decode = SampleJobs.Workers(500, 16)
            },
        }).Plan();

        Assert.Equal(2000, plan.Allocation.Nodes);
        Assert.Empty(Collisions(plan));
        Assert.Equal("9499", plan.Process("decode[499].1").Variable("DYN_SYSTEM_PORT"));
    }

    [Fact]
    public void Worker_ports_step_over_the_public_port_where_a_frontend_may_listen()
    {
        var plan = (SampleJobs.Aggregated with
        {
            Deployment = new Aggregated { Workers = SampleJobs.Workers(510, 8) },
            Frontend = new DynamoFrontend(),
        }).Plan();

        Assert.Equal(
            ["7999", "8001", "8001"], Enumerable.Range(499, 3)
                .Select(index => plan.Process($"agg[{index}]").Variable("DYN_SYSTEM_PORT")));
    }

    private static (int, int)[] Collisions(LaunchPlan plan) =>
        [.. plan.Processes().SelectMany(static process => process.Ports.Select(port => (process.Nodes[0], port.Port)))
            .GroupBy(static pair => pair).Where(static group => group.Count() > 1).Select(static group => group.Key)];
}
