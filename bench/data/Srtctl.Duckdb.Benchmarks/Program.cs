using System.Diagnostics;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;

// Srtctl.Duckdb.Benchmarks RUN: loads the nodes of a run through its cache and prints how long that took.
var clock = Stopwatch.StartNew();
var run = RunLoader.LoadDirectory(args[0]).Metadata;
var nodes = new RunCache(TimeProvider.System).LoadNodes(run);
var seconds = clock.Elapsed.TotalSeconds;
Console.WriteLine(
    $"{seconds,6:F2} s  {nodes.Count} nodes  {nodes.Sum(static node => (long)node.Batches.Count)} batch records  "
    + $"{nodes.Sum(static node => (long)node.Memory.Count)} memory records  "
    + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
