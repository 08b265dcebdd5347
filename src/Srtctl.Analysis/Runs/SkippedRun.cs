namespace Srtctl.Analysis.Runs;

/// <summary>A directory that looks like a run and is not shown as one.</summary>
/// <param name="Path">The directory.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedRun(string Path, string Reason);
