using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>Accuracy on tasks of the Language Model Evaluation Harness, over the chat API.</summary>
public sealed record LmEval : Benchmark
{
    /// <summary>Tasks by the harness's names.</summary>
    public EquatableArray<string> Tasks { get; init; } = ["gsm8k"];

    /// <summary>Answered examples in front of each question; null: as the task says.</summary>
    public int? Shots { get; init; }

    /// <summary>Questions of each task; null: all.</summary>
    public int? Limit { get; init; }

    /// <summary>Longest answer, tokens; null: as the task says.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>Questions in flight.</summary>
    public int Concurrency { get; init; } = 256;

    /// <summary>
    /// What <c>pip install</c> is given in an environment of its own; null: the image's harness, or where it has none,
    /// the version this library was written for.
    /// </summary>
    public string? Package { get; init; }
}
