namespace Srtctl.Model.Jobs;

/// <summary>A profiler around or inside the workers. The concrete type chooses it.</summary>
public abstract record Profiling;
