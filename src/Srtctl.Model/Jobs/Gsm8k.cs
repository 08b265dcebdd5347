namespace Srtctl.Model.Jobs;

/// <summary>
/// Accuracy on GSM8K: school mathematics with the answers of some examples in front of each question.
/// </summary>
public sealed record Gsm8k : Benchmark
{
    /// <summary>Questions that are asked.</summary>
    public int Examples { get; init; } = 1319;

    /// <summary>
    /// Longest answer, tokens; null: 256 for <see cref="EvaluationClient.Native"/>, 16384 for
    /// <see cref="EvaluationClient.SglangRunEval"/>.
    /// </summary>
    public int? MaxTokens { get; init; }

    /// <summary>Answered examples in front of each question.</summary>
    public int Shots { get; init; } = 5;

    /// <summary>Questions in flight.</summary>
    public int Threads { get; init; } = 512;

    /// <summary>How often the questions are asked.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Sampling temperature; null: 0 for the native client, else the harness's own.</summary>
    public double? Temperature { get; init; }

    /// <summary>Nucleus sampling; null: the server's default.</summary>
    public double? TopP { get; init; }

    /// <summary>Sampling among so many tokens; null: the server's default.</summary>
    public int? TopK { get; init; }

    /// <summary>Which program asks; null: the one that suits the engine.</summary>
    public EvaluationClient? Client { get; init; }

    /// <summary>
    /// Directory with <c>train.jsonl</c> and <c>test.jsonl</c> for the native client, as the job's containers see it or
    /// as a path of the host; null downloads them.
    /// </summary>
    public string? DataDirectory { get; init; }
}
