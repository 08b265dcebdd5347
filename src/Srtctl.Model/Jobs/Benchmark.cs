namespace Srtctl.Model.Jobs;

/// <summary>What is measured once the service is ready. The concrete type chooses it.</summary>
public abstract record Benchmark;
