using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// <c>python3 -m sglang.bench_serving</c> of the job's container with prompts of fixed length, one run per concurrency.
/// Its figures are in <c>benchmark.out</c>.
/// </summary>
public sealed record SglangBench : Benchmark
{
    /// <summary>Tokens of a prompt.</summary>
    public required int InputLength { get; init; }

    /// <summary>Tokens of an answer.</summary>
    public required int OutputLength { get; init; }

    /// <summary>Requests in flight, one run each, in order.</summary>
    public required EquatableArray<int> Concurrencies { get; init; }

    /// <summary>Requests per second on average; null sends as soon as the concurrency allows.</summary>
    public double? RequestRate { get; init; }

    /// <summary>Requests of a run.</summary>
    public int Requests { get; init; } = 128;
}
