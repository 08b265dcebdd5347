using Srtctl.Model.Collections;

namespace Srtctl.Planning.Placement;

/// <summary>
/// Places workers on nodes and GPUs: prefill, then decode, then aggregated workers, each in index order. A worker of a
/// node or more gets adjacent whole nodes; smaller ones share nodes in GPU order. Prefill and decode share a node only
/// when they may or when no further node is left.
/// </summary>
public static class EndpointAllocator
{
    /// <summary>Places all workers.</summary>
    /// <param name="pools">Pools in placement order.</param>
    /// <param name="workerSlots">Nodes for workers, in order.</param>
    /// <param name="gpusPerNode">GPUs of a node.</param>
    /// <param name="spread">Whether each worker smaller than a node gets a node of its own.</param>
    /// <param name="sharesNodes">Whether a pool begins on the node where the one before ended.</param>
    /// <returns>The endpoints, or null when the nodes do not suffice.</returns>
    public static EquatableArray<WorkerEndpoint>? Allocate(
        EquatableArray<PoolShape> pools,
        EquatableArray<int> workerSlots,
        int gpusPerNode,
        bool spread,
        bool sharesNodes = false)
    {
        var cursor = new Cursor(workerSlots, gpusPerNode, spread);
        var endpoints = new List<WorkerEndpoint>();
        foreach (var pool in pools)
        {
            if (!sharesNodes)
                cursor.LeaveStartedNode();
            for (var index = 0; index < pool.Replicas; index++)
            {
                if (cursor.Take(pool.GpusPerReplica) is not var (slots, gpus))
                    return null;
                endpoints.Add(new WorkerEndpoint(pool.Role, index, slots, gpus));
            }
        }

        return EquatableArray.From(endpoints);
    }

    private sealed class Cursor(EquatableArray<int> slots, int gpusPerNode, bool spread)
    {
        private int _node;
        private int _gpu;

        /// <summary>Moves on from a partly used node, unless it is the last one.</summary>
        public void LeaveStartedNode()
        {
            if (_gpu > 0 && _node + 1 < slots.Count)
                NextNode();
        }

        public (EquatableArray<int> Slots, EquatableArray<int> Gpus)? Take(int gpus) =>
            gpus >= gpusPerNode ? TakeNodes((gpus + gpusPerNode - 1) / gpusPerNode) : TakePart(gpus);

        private (EquatableArray<int>, EquatableArray<int>)? TakeNodes(int count)
        {
            if (_gpu > 0)
                NextNode();
            if (_node + count > slots.Count)
                return null;
            var taken = EquatableArray.From(slots.Skip(_node).Take(count));
            _node += count;
            return (taken, EquatableArray.From(Enumerable.Range(0, gpusPerNode)));
        }

        private (EquatableArray<int>, EquatableArray<int>)? TakePart(int gpus)
        {
            if (_gpu + gpus > gpusPerNode)
                NextNode();
            if (_node >= slots.Count)
                return null;
            var taken = EquatableArray.From(Enumerable.Range(_gpu, gpus));
            EquatableArray<int> slot = [slots[_node]];
            _gpu += gpus;
            if (_gpu >= gpusPerNode || spread)
                NextNode();
            return (slot, taken);
        }

        private void NextNode()
        {
            _node++;
            _gpu = 0;
        }
    }
}
