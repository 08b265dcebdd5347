namespace Srtctl.Model.Jobs;

/// <summary>How vLLM's workers are started.</summary>
public sealed record VllmLaunch : EngineLaunch
{
    /// <summary>How a worker is told its GPUs.</summary>
    public VllmGpuSelection GpuSelection { get; init; }

    /// <summary>Processes of a data-parallel worker.</summary>
    public VllmRankLaunch DataParallel { get; init; }
}
