namespace Srtctl.Model.Jobs;

/// <summary>Accuracy on MMLU by <c>sglang.test.run_eval</c> of the job's container.</summary>
public sealed record Mmlu : Benchmark
{
    /// <summary>Questions that are asked.</summary>
    public int Examples { get; init; } = 200;

    /// <summary>Longest answer, tokens.</summary>
    public int MaxTokens { get; init; } = 2048;

    /// <summary>How often the questions are asked.</summary>
    public int Repeat { get; init; } = 8;

    /// <summary>Questions in flight.</summary>
    public int Threads { get; init; } = 512;
}
