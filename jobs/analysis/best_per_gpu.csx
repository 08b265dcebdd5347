#!/usr/bin/env dotnet-script
#r "nuget: Srtctl.Duckdb, 0.1.0"

// The best throughput per GPU that any run of a directory reached, by GPU and engine:
// dotnet script jobs/analysis/best_per_gpu.csx -- outputs
using System;
using Srtctl.Duckdb.Queries;

var best = new RootQuery { Root = Args[0] }.Run("""
    SELECT gpu_type, benchmark, topology, run, concurrency, round(output_tps_per_gpu, 1) AS output_tps_per_gpu
    FROM results JOIN runs USING (run)
    WHERE output_tps_per_gpu IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY gpu_type, benchmark ORDER BY output_tps_per_gpu DESC) = 1
    ORDER BY output_tps_per_gpu DESC
    """);
foreach (var row in best.Rows)
    Console.WriteLine(string.Join("  ", row));
