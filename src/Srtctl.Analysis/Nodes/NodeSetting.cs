namespace Srtctl.Analysis.Nodes;

/// <summary>A size that a worker's log states.</summary>
public enum NodeSetting
{
    /// <summary>Tensor-parallel size.</summary>
    TpSize,

    /// <summary>Data-parallel size.</summary>
    DpSize,

    /// <summary>Expert-parallel size.</summary>
    EpSize,

    /// <summary>Pipeline-parallel size.</summary>
    PpSize,

    /// <summary>Most sequences in a batch.</summary>
    MaxBatchSize,

    /// <summary>Most tokens in a batch.</summary>
    MaxNumTokens,

    /// <summary>Longest sequence.</summary>
    MaxSeqLen,

    /// <summary>Processes of the MPI world.</summary>
    MpiWorldSize,
}
