namespace Srtctl.Model.Jobs;

/// <summary>No client: the service stays up until the job is stopped.</summary>
public sealed record ManualBenchmark : Benchmark;
