using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// A closed loop of random prompts at each of several concurrencies; one result file per concurrency.
/// </summary>
public sealed record SaBench : Benchmark
{
    /// <summary>Longest prompt, tokens.</summary>
    public required int InputLength { get; init; }

    /// <summary>Longest answer, tokens.</summary>
    public required int OutputLength { get; init; }

    /// <summary>Requests in flight, one measurement each, in order.</summary>
    public required EquatableArray<int> Concurrencies { get; init; }

    /// <summary>
    /// Requests per second on average, Poisson arrivals; null sends as soon as the concurrency allows.
    /// </summary>
    public double? RequestRate { get; init; }

    /// <summary>Lengths are uniform between this share of the longest and the longest; 1 for fixed lengths.</summary>
    public double RangeRatio { get; init; } = 0.8;

    /// <summary>Requests measured per unit of concurrency.</summary>
    public int RequestsPerConcurrency { get; init; } = 10;

    /// <summary>Requests sent before the measurement per unit of concurrency; 0 for none.</summary>
    public int WarmupPerConcurrency { get; init; } = 2;

    /// <summary>Seed of lengths, prompts and arrivals.</summary>
    public int Seed { get; init; }

    /// <summary>Which program sends the load.</summary>
    public LoadClient Client { get; init; } = LoadClient.Native;
}
