using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Tests.Engines;

namespace Srtctl.Planning.Tests.Placement;

public class NodeSharingTests
{
    private static readonly Gen<Job> Jobs =
        from gpusPerNode in Gen.Elements(1, 4, 8)
        from prefill in Gen.Choose(1, 7)
        from decode in Gen.Choose(1, 7)
        from prefillGpus in Gen.Choose(1, gpusPerNode)
        from decodeGpus in Gen.Elements(1, gpusPerNode, 2 * gpusPerNode)
        from spread in Gen.Elements(true, false)
        from sharing in Gen.Elements(NodeSharing.OneNode, NodeSharing.AcrossNodes)
        select Shared(sharing, gpusPerNode, (prefill, prefillGpus), (decode, decodeGpus), spread);

    [Fact]
    public void Workers_that_fit_on_one_node_share_it()
    {
        var plan = Shared(NodeSharing.OneNode, 8, (2, 1), (1, 2)).Plan();

        Assert.Equal(1, plan.Allocation.Nodes);
        Assert.Equal("[2, 3]", plan.Process("decode[0]").Gpus.ToString());
    }

    [Fact]
    public void Workers_that_do_not_fit_on_one_node_are_kept_apart() =>
        Assert.Equal(3, Shared(NodeSharing.OneNode, 8, (1, 4), (3, 4)).Plan().Allocation.Nodes);

    [Fact]
    public void Packed_workers_begin_where_prefill_ends()
    {
        var plan = Shared(NodeSharing.AcrossNodes, 8, (1, 4), (3, 4)).Plan();

        Assert.Equal(2, plan.Allocation.Nodes);
        Assert.Equal((0, "[4, 5, 6, 7]"), (plan.Process("decode[0]").Nodes[0], plan.Process("decode[0]").Gpus.ToString()));
    }

    [Fact]
    public void GPUs_that_no_worker_fits_into_cost_a_node() =>
        Assert.Equal(3, Shared(NodeSharing.AcrossNodes, 8, (3, 2), (3, 3)).Plan().Allocation.Nodes);

    [Fact]
    public void A_whole_node_is_never_taken_from_another_worker()
    {
        var plan = Shared(NodeSharing.AcrossNodes, 8, (1, 4), (1, 8)).Plan();

        Assert.Equal(1, plan.Process("decode[0]").Nodes[0]);
    }

    [Fact]
    public void No_GPU_is_given_twice_and_every_worker_is_placed() => Prop.ForAll(
        Jobs.ToArbitrary(),
        static job =>
        {
            var workers = job.Plan().Processes().Where(static process => process.Gpus.Count > 0).ToArray();
            var gpus = workers.SelectMany(static worker => worker.Gpus.Select(gpu => (worker.Nodes[0], gpu))).ToArray();
            return gpus.Distinct().Count() == gpus.Length
                && gpus.Length == job.Deployment.Pools.Sum(static pool => pool.Pool.Replicas * pool.Pool.GpusPerReplica);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sharing_never_takes_more_nodes_than_keeping_apart() => Prop.ForAll(
        Jobs.ToArbitrary(), static job => job.Plan().Allocation.Nodes <= Apart(job).Plan().Allocation.Nodes)
        .QuickCheckThrowOnFailure();

    private static Job Apart(Job job) => job with
    {
        Deployment = (Disaggregated)job.Deployment with { NodeSharing = NodeSharing.None },
    };

    private static Job Shared(
        NodeSharing sharing, int gpusPerNode, (int Count, int Gpus) prefill, (int Count, int Gpus) decode,
        bool spread = false)
    {
        var job = VllmJobs.Disaggregated(Workers(prefill), Workers(decode)) with
        {
            Node = new(GpuType.H100, gpusPerNode),
        };
        return job with
        {
            Deployment = (Disaggregated)job.Deployment with { NodeSharing = sharing, SpreadReplicas = spread },
        };
    }

    private static Pool Workers((int Count, int Gpus) pool) =>
        VllmJobs.Workers(pool.Count, pool.Gpus, VllmJobs.Tensor(pool.Gpus));
}
