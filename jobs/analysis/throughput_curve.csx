#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Analysis, 0.1.0"
#load "_line_chart.csx"

// Tokens per second and GPU against tokens per second and user, of one or more runs:
// dotnet script jobs/analysis/throughput_curve.csx -- outputs curve.svg 4459 4460
using System;
using System.Collections.Generic;
using System.Linq;
using Srtctl.Analysis.Runs;

var loader = new RunLoader(Args[0]);
var curves = Args.Skip(2).Select(loader.Load).Select(run => (
    Name: $"{run.Metadata.JobId} {run.Metadata.Topology}",
    Points: run.Results.Entries
        .Where(result => result is { OutputTps: not null, Tpot.Mean: > 0 } && run.Metadata.TotalGpus > 0)
        .Select(result => (PerUser: 1000 / result.Tpot.Mean!.Value, PerGpu: result.OutputTps!.Value / run.Metadata.TotalGpus!.Value))
        .OrderBy(point => point.PerUser).ToArray())).ToArray();

foreach (var (name, points) in curves)
{
    Console.WriteLine($"{name}: {points.Length} points");
    foreach (var (perUser, perGpu) in points)
        Console.WriteLine(FormattableString.Invariant($"  {perUser,8:F1} tok/s/user  {perGpu,8:F1} tok/s/GPU"));
}

WriteLineChart(
    Args[1], "Throughput", "tok/s/user", "tok/s/GPU",
    curves.Select(curve => (curve.Name, (IReadOnlyList<(double, double)>)curve.Points)).ToArray());
