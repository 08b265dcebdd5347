using System.Diagnostics;
using System.Globalization;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Nodes;

// Srtctl.Analysis.Benchmarks ENGINE CORES FILE...: reads worker logs and prints how fast, and what it found.
// Srtctl.Analysis.Benchmarks why RUN: looks for the first cause in all logs of a run.
if (args is ["why", var run])
    return CauseSearch.Measure(run);
var (engine, cores, files) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args[2..]);
var bytes = files.Sum(static file => new FileInfo(file).Length);
var clock = Stopwatch.StartNew();
var sums = new RecordSums[files.Length];
var reports = new NodeLogReport[files.Length];
Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, index =>
{
    sums[index] = new RecordSums();
    reports[index] = NodeLog.Read(files[index], engine, new DateOnly(2025, 11, 4), sums[index]);
});
var seconds = clock.Elapsed.TotalSeconds;
var busy = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
Console.WriteLine(
    $"{bytes / 1e6 / seconds,8:F0} MB/s  {seconds,6:F2} s  {bytes / 1e6 / busy,6:F0} MB/cpu-s  {sums.Sum(static sum => sum.Records)} records  "
    + $"{reports.Sum(static report => report.Torn)} torn  {reports.Sum(static report => report.Truncated)} truncated  "
    + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB  sum {sums.Sum(static sum => sum.Sum):E6}");
return 0;
