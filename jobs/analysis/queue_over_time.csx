#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Duckdb, 0.1.0"
#load "_line_chart.csx"

// Requests waiting on each worker of a run, mean of each minute; the second time its logs come from the cache:
// dotnet script jobs/analysis/queue_over_time.csx -- outputs/4459 queue.svg
using System;
using System.Collections.Generic;
using System.Linq;
using Srtctl.Duckdb.Caching;

var cache = new RunCache(TimeProvider.System);
var run = cache.Load(Args[0]);
var nodes = cache.LoadNodes(run.Metadata);
var start = nodes.SelectMany(node => node.Batches).Min(batch => batch.Time.Known) ?? 0;

var lines = nodes.Select(node => (
    Name: $"{node.Name.Role} {node.Name.WorkerId}",
    Points: node.Batches
        .Where(batch => batch is { QueueReq: not null, Time.Known: not null })
        .GroupBy(batch => (batch.Time.Known!.Value - start) / 60_000, batch => batch.QueueReq!.Value)
        .Select(minute => (Minute: (double)minute.Key, Waiting: minute.Average()))
        .OrderBy(point => point.Minute).ToArray())).ToArray();

foreach (var (name, points) in lines)
{
    var most = points.Select(point => point.Waiting).DefaultIfEmpty().Max();
    Console.WriteLine(FormattableString.Invariant($"{name}: {points.Length} minutes, at most {most:F1} waiting in one"));
}

WriteLineChart(
    Args[1], $"Waiting requests, {run.Metadata.JobName}", "minutes", "requests",
    lines.Select(line => (line.Name, (IReadOnlyList<(double, double)>)line.Points)).ToArray());
