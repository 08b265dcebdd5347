using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning.Tests.Placement;

public class HeterogeneousJobTests
{
    private static readonly Job Heterogeneous = SampleJobs.Disaggregated with
    {
        Deployment = (Disaggregated)SampleJobs.Disaggregated.Deployment with { Heterogeneous = true },
        Placement = new() { DedicatedInfrastructure = true },
    };

    [Fact]
    public void The_reserved_node_and_prefill_are_the_first_component_and_decode_the_second()
    {
        var plan = Heterogeneous.Plan();

        Assert.Equal([2, 2], plan.Allocation.Components);
        Assert.Equal([0, 0, 1, 1], plan.Nodes.Select(static node => node.HetGroup));
        Assert.Equal(["infrastructure"], plan.Nodes[0].Roles);
        Assert.Equal("head", plan.Nodes[1].Roles[0]);
        Assert.Equal([1], plan.Process("prefill[0]").Nodes);
        Assert.Equal([2], plan.Process("decode[0]").Nodes);
    }

    [Fact]
    public void Every_step_names_the_component_of_its_nodes()
    {
        var plan = Heterogeneous.Plan();

        Assert.Contains("--het-group=0", plan.Process("prefill[0]").Launcher(), StringComparison.Ordinal);
        Assert.Contains("--het-group=1", plan.Process("decode[1]").Launcher(), StringComparison.Ordinal);
        Assert.All(
            plan.Processes().Where(static process => !process.Launch.IsEmpty),
            static process => Assert.Contains("--het-group=", process.Launcher(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_script_gives_each_component_its_own_directives()
    {
        var job = Heterogeneous with { Slurm = new() { Directives = new() { ["mem"] = "0" } } };

        var directives = BatchScript.Of(job.Plan(), "/out", TemplateSet.BuiltIn).Split('\n')
            .Where(static line => line.StartsWith("#SBATCH", StringComparison.Ordinal));

        Assert.Equal(
            [
                $"#SBATCH --job-name={job.Name}", "#SBATCH --nodes=2", "#SBATCH --ntasks=2",
                "#SBATCH --ntasks-per-node=1", "#SBATCH --gpus-per-node=8", "#SBATCH --segment=2",
                "#SBATCH --time=01:00:00", "#SBATCH --no-requeue", "#SBATCH --signal=B:USR1@120", "#SBATCH --mem=0",
                "#SBATCH --output=/out/%j/logs/sweep_%j.log",
                "#SBATCH hetjob", "#SBATCH --nodes=2", "#SBATCH --ntasks=2", "#SBATCH --ntasks-per-node=1",
                "#SBATCH --gpus-per-node=8", "#SBATCH --segment=2", "#SBATCH --time=01:00:00", "#SBATCH --no-requeue",
                "#SBATCH --mem=0",
            ],
            directives);
    }

    [Fact]
    public void The_site_decides_when_the_job_does_not()
    {
        var site = new ClusterSettings { UseHeterogeneousJobs = true };

        Assert.Equal(2, SampleJobs.Disaggregated.Plan(site).Allocation.Components.Count);
        Assert.True(SampleJobs.Aggregated.Plan(site).Allocation.Components.IsEmpty);
        Assert.True((Heterogeneous with
        {
            Deployment = (Disaggregated)Heterogeneous.Deployment with { Heterogeneous = false },
        }).Plan(site).Allocation.Components.IsEmpty);
    }

    [Fact]
    public void Nodes_outside_the_two_components_are_refused()
    {
        var job = Heterogeneous with { Placement = new() { DedicatedFrontend = true, DedicatedClient = true } };

        var found = Planner.Plan(new PlanRequest { Job = job }).Diagnostics;

        Assert.Equal(
            ["Placement.DedicatedFrontend", "Placement.DedicatedClient"],
            found.Where(static finding => finding.Code == "SRT1015").Select(static finding => finding.Place));
    }

    [Fact]
    public void A_pool_without_nodes_cannot_be_a_component()
    {
        var job = Heterogeneous.WithPools(static (role, pool) =>
            role == Role.Decode ? pool with { Nodes = 0, GpusPerReplica = 2, Replicas = 1 } : pool);

        var found = Planner.Plan(new PlanRequest { Job = job }).Diagnostics;

        Assert.Contains(found, static finding => finding is { Code: "SRT1015", Place: "Deployment.Decode.Nodes" });
    }
}
