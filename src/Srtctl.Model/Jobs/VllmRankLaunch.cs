namespace Srtctl.Model.Jobs;

/// <summary>How the data-parallel ranks of a vLLM worker are divided into processes.</summary>
public enum VllmRankLaunch
{
    /// <summary>One process per node, which starts the ranks of its GPUs.</summary>
    PerNode,

    /// <summary>One process per GPU. Kept for old recipes; vLLM's hybrid load balancing replaces it.</summary>
    PerGpu,
}
