using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>What lies below a directory of runs.</summary>
/// <param name="Runs">Runs with results, newest first.</param>
/// <param name="Skipped">The others.</param>
public sealed record RunDiscovery(EquatableArray<BenchmarkRun> Runs, EquatableArray<SkippedRun> Skipped);
