namespace Srtctl.Model.Jobs;

/// <summary>What one node of the allocation has.</summary>
/// <param name="Gpu">GPU model.</param>
/// <param name="Gpus">GPUs per node.</param>
public sealed record NodeShape(GpuType Gpu, int Gpus);
