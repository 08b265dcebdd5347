using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Placement;

/// <summary>One worker as clients see it: some GPUs on one or several nodes.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Index">Index among the workers of its role.</param>
/// <param name="Slots">Nodes in rank order; the first is the leader.</param>
/// <param name="Gpus">GPU indices, the same on each node.</param>
public sealed record WorkerEndpoint(Role Role, int Index, EquatableArray<int> Slots, EquatableArray<int> Gpus)
{
    /// <summary>Node of rank 0.</summary>
    public int Leader => Slots[0];
}
