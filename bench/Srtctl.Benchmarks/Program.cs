using Srtctl.Benchmarks;

// dotnet run -c Release --project bench/Srtctl.Benchmarks [-- DIRECTORY OF RECIPES]: prints a table, and ends with 1 when a
// limit is missed.
Measurement[] measurements = args is [var recipes]
    ? [RecipeBenchmark.Directory(recipes)]
    :
    [
        PlanningBenchmark.Jobs(250, nodes: 18),
        PlanningBenchmark.Jobs(500, nodes: 18),
        PlanningBenchmark.Jobs(1000, nodes: 18, limit: TimeSpan.FromSeconds(1)),
        PlanningBenchmark.Jobs(1, nodes: 500),
        PlanningBenchmark.Jobs(1, nodes: 1000),
        PlanningBenchmark.Jobs(1, nodes: 2000, limit: TimeSpan.FromSeconds(1)),
        PlanningBenchmark.Rendering(nodes: 2000),
        FlagCheckBenchmark.Job(limit: TimeSpan.FromMilliseconds(5)),
    ];
Console.WriteLine($"{"what",-42} {"median ms",10} {"limit ms",10} {"per unit us",12}");
foreach (var measurement in measurements)
    Console.WriteLine(measurement);
return measurements.All(static measurement => measurement.IsWithinLimit) ? 0 : 1;
