namespace Srtctl.Model.Jobs;

/// <summary>PyTorch's profiler inside every worker, started over HTTP for a range of iterations.</summary>
public sealed record TorchProfiling : Profiling
{
    /// <summary>The iterations.</summary>
    public required IterationWindows Windows { get; init; }
}
