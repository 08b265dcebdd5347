using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Tests.Placement;

/// <summary>What holds for any prefill and decode pool on any number of nodes.</summary>
public class EndpointAllocatorProperties
{
    private sealed record Case(int GpusPerNode, int Nodes, PoolShape Prefill, PoolShape Decode, bool Spread)
    {
        public EquatableArray<WorkerEndpoint>? Place() => EndpointAllocator.Allocate(
            [Prefill, Decode], EquatableArray.From(Enumerable.Range(3, Nodes)), GpusPerNode, Spread);
    }

    private static readonly Gen<Case> Cases =
        from gpus in Gen.Elements(1, 2, 4, 8)
        from nodes in Gen.Choose(0, 12)
        from prefill in Shapes(Role.Prefill, gpus)
        from decode in Shapes(Role.Decode, gpus)
        from spread in Gen.Elements(true, false)
        select new Case(gpus, nodes, prefill, decode, spread);

    [Fact]
    public void No_GPU_is_used_twice() => Holds(static (_, placed) =>
    {
        var used = placed.SelectMany(static endpoint => endpoint.Slots.SelectMany(slot => endpoint.Gpus.Select(gpu => (slot, gpu)))).ToArray();
        return used.Distinct().Count() == used.Length;
    });

    [Fact]
    public void Every_GPU_and_node_exists() => Holds(static (given, placed) => placed.All(endpoint =>
        endpoint.Gpus.All(gpu => gpu >= 0 && gpu < given.GpusPerNode)
            && endpoint.Slots.All(slot => slot >= 3 && slot < 3 + given.Nodes)));

    [Fact]
    public void A_worker_of_a_node_or_more_has_adjacent_whole_nodes() =>
        Holds(static (given, placed) => placed.All(endpoint =>
        Shape(given, endpoint).GpusPerReplica < given.GpusPerNode
        || (endpoint.Gpus.Count == given.GpusPerNode
            && endpoint.Slots.SequenceEqual(Enumerable.Range(endpoint.Leader, endpoint.Slots.Count))
            && endpoint.Slots.Count == Divide(Shape(given, endpoint).GpusPerReplica, given.GpusPerNode))));

    [Fact]
    public void A_smaller_worker_has_its_GPUs_on_one_node() => Holds(static (given, placed) => placed.All(endpoint =>
        Shape(given, endpoint).GpusPerReplica >= given.GpusPerNode
        || (endpoint.Slots.Count == 1 && endpoint.Gpus.Count == Shape(given, endpoint).GpusPerReplica)));

    [Fact]
    public void Every_worker_is_placed_once_in_index_order() => Holds(static (given, placed) =>
        placed.Where(static endpoint => endpoint.Role == Role.Prefill).Select(static endpoint => endpoint.Index)
            .SequenceEqual(Enumerable.Range(0, given.Prefill.Replicas))
        && placed.Where(static endpoint => endpoint.Role == Role.Decode).Select(static endpoint => endpoint.Index)
            .SequenceEqual(Enumerable.Range(0, given.Decode.Replicas)));

    [Fact]
    public void Prefill_and_decode_share_no_node_but_the_last() => Holds(static (given, placed) =>
        Slots(placed, Role.Prefill).Intersect(Slots(placed, Role.Decode)).All(slot => slot == 3 + given.Nodes - 1));

    [Fact]
    public void Spread_workers_smaller_than_a_node_share_none() => Holds(static (given, placed) =>
        !given.Spread
            || placed.SelectMany(static endpoint => endpoint.Slots).Distinct().Count() == placed
                .Sum(static endpoint => endpoint.Slots.Count));

    [Fact]
    public void Nothing_is_placed_exactly_when_the_nodes_do_not_suffice() =>
        Prop.ForAll(Cases.ToArbitrary(), static given => given.Place() is null == !Fits(given)).Check(Configuration);

    private static Config Configuration => Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static void Holds(Func<Case, EquatableArray<WorkerEndpoint>, bool> property) =>
        Prop.ForAll(Cases.ToArbitrary(), given => given.Place() is not { } placed || property(given, placed))
            .Check(Configuration);

    /// <summary>
    /// Counted, not simulated: whole nodes for both, or decode on what prefill has left of the very last node.
    /// </summary>
    private static bool Fits(Case given)
    {
        var prefill = Needed(given, given.Prefill);
        if (prefill + Needed(given, given.Decode) <= given.Nodes)
            return true;
        if (prefill != given.Nodes || given.Spread || given.Prefill.GpusPerReplica >= given.GpusPerNode)
            return false;
        var perNode = given.GpusPerNode / given.Prefill.GpusPerReplica;
        var onLast = (given.Prefill.Replicas - 1) % perNode + 1;
        var left = given.GpusPerNode - onLast * given.Prefill.GpusPerReplica;
        return given.Decode.GpusPerReplica < given.GpusPerNode
            && given.Decode.Replicas * given.Decode.GpusPerReplica <= left;
    }

    private static int Needed(Case given, PoolShape pool) =>
        pool.GpusPerReplica >= given.GpusPerNode ? pool.Replicas * Divide(pool.GpusPerReplica, given.GpusPerNode)
        : given.Spread ? pool.Replicas
        : Divide(pool.Replicas, given.GpusPerNode / pool.GpusPerReplica);

    private static int Divide(int dividend, int divisor) => (dividend + divisor - 1) / divisor;

    private static PoolShape Shape(Case given, WorkerEndpoint endpoint) =>
        endpoint.Role == Role.Prefill ? given.Prefill : given.Decode;

    private static IEnumerable<int> Slots(EquatableArray<WorkerEndpoint> placed, Role role) =>
        placed.Where(endpoint => endpoint.Role == role).SelectMany(static endpoint => endpoint.Slots);

    private static Gen<PoolShape> Shapes(Role role, int gpusPerNode) =>
        from replicas in Gen.Choose(1, 9)
        from gpus in Gen.Choose(1, gpusPerNode * 3)
        select new PoolShape(role, replicas, gpus, 0, 0);
}
