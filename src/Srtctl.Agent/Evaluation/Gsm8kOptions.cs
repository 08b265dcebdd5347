namespace Srtctl.Agent.Evaluation;

/// <summary>One invocation of the GSM8K evaluator.</summary>
internal sealed record Gsm8kOptions
{
    public required Uri Endpoint { get; init; }

    public required string Model { get; init; }

    /// <summary>Directory with <c>train.jsonl</c> and <c>test.jsonl</c>.</summary>
    public required string Data { get; init; }

    /// <summary>Address under which both files are found when the directory has not got them; null: nowhere.</summary>
    public string? Download { get; init; }

    public required string ResultDirectory { get; init; }

    public int Examples { get; init; } = 1319;

    public int MaxTokens { get; init; } = 256;

    public int Shots { get; init; } = 5;

    public int Threads { get; init; } = 512;

    public int Repeat { get; init; } = 1;

    public double Temperature { get; init; }

    public double? TopP { get; init; }

    public int? TopK { get; init; }

    public int Seed { get; init; } = 42;

    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(600);
}
