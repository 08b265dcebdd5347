using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// Prompts that share a growing part of their beginning: what a router that knows the workers' caches gains.
/// </summary>
public sealed record PrefixRatioBenchmark : Benchmark
{
    /// <summary>Tokens of a prompt, the shared beginning included.</summary>
    public int InputLength { get; init; } = 14000;

    /// <summary>Tokens of an answer.</summary>
    public int OutputLength { get; init; } = 200;

    /// <summary>Requests for each ratio.</summary>
    public int Requests { get; init; } = 200;

    /// <summary>Requests in flight.</summary>
    public int Concurrency { get; init; } = 20;

    /// <summary>Shares of a prompt that other prompts begin with too, one measurement each, in order.</summary>
    public EquatableArray<double> PrefixRatios { get; init; } = [0.1, 0.3, 0.5, 0.7, 0.9];

    /// <summary>Number of different beginnings.</summary>
    public int Prefixes { get; init; } = 20;

    /// <summary>Seed of prompts.</summary>
    public int Seed { get; init; }
}
