#r "nuget: Srtctl.Analysis, 0.1.0"
using System;
using Srtctl.Analysis.Runs;

var run = new RunLoader(Args[0]).Load(Args[1]);
Console.WriteLine($"{run.Metadata.JobName}: {run.Metadata.Topology}, {run.Metadata.TotalGpus} GPUs");
foreach (var result in run.Results.Entries)
    Console.WriteLine($"{result.Concurrency}: {result.OutputTps} tok/s, TTFT {result.Ttft.Mean} ms ({result.Source})");
Console.WriteLine(run.LaunchCommand?.Raw);
foreach (var node in NodeLoader.Load(run.Metadata))
{
    Console.WriteLine($"{node.Name.Node} {node.Name.Role}: {node.Batches.Count} batches");
    foreach (var (name, value) in node.Config.Environment)
        Console.WriteLine($"  {name}={value}");
}
