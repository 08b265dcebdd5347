namespace Srtctl.Analysis.Nodes;

/// <summary>What a memory record describes.</summary>
public enum MemoryType : byte
{
    /// <summary>Memory of the GPU.</summary>
    Memory,

    /// <summary>The KV cache.</summary>
    KvCache,

    /// <summary>The token pool.</summary>
    Pool,
}
