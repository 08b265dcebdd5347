namespace Srtctl.Recipes.Sections;

/// <summary>How many workers a role has, and what they get.</summary>
/// <param name="Replicas">Workers.</param>
/// <param name="Nodes">Nodes for all of them.</param>
/// <param name="GpusPerReplica">GPUs of one; null: what its nodes have for it.</param>
internal sealed record PoolCounts(int Replicas, int Nodes, int? GpusPerReplica)
{
    /// <summary>GPUs of one worker.</summary>
    public int EachOf(int gpusPerNode) => GpusPerReplica
        ?? (Nodes > 0 && Replicas > 0 ? Nodes * gpusPerNode / Replicas : gpusPerNode);
}
