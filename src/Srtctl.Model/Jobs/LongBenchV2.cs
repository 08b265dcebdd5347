using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>Accuracy on LongBench v2 by <c>sglang.test.run_eval</c> of the job's container.</summary>
public sealed record LongBenchV2 : Benchmark
{
    /// <summary>Longest prompt, tokens; longer questions are left out.</summary>
    public int MaxContextLength { get; init; } = 128_000;

    /// <summary>Longest answer, tokens.</summary>
    public int MaxTokens { get; init; } = 16_384;

    /// <summary>Questions in flight.</summary>
    public int Threads { get; init; } = 16;

    /// <summary>Questions that are asked; null: all.</summary>
    public int? Examples { get; init; }

    /// <summary>Categories that are asked; none: all.</summary>
    public EquatableArray<string> Categories { get; init; }
}
