namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>What telemetry says about the clock of one GPU.</summary>
/// <param name="Gpu">Host and index.</param>
/// <param name="Samples">Samples of its clock.</param>
/// <param name="MedianMhz">Median of its SM clock; null when it was not sampled.</param>
/// <param name="SlowedShare">Share of samples in which hardware or heat slowed it down; null when not sampled.</param>
public sealed record GpuClocks(string Gpu, long Samples, double? MedianMhz, double? SlowedShare);
