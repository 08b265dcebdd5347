namespace Srtctl.Analysis.Causes;

/// <summary>What a run failed of, or what came of that.</summary>
public sealed record Cause
{
    /// <summary>Stable name in words, such as <c>cuda-out-of-memory</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it lies.</summary>
    public required CauseClass Class { get; init; }

    /// <summary>One sentence: who, where, what.</summary>
    public required string Sentence { get; init; }

    /// <summary>What to do; null when nothing general can be said.</summary>
    public string? Remedy { get; init; }

    /// <summary>The process, by its plan name where there is a plan.</summary>
    public string? Process { get; init; }

    /// <summary>The host.</summary>
    public string? Node { get; init; }

    /// <summary>When, by the clock of <see cref="RunExplanation.IsUtc"/>; null when no line says it.</summary>
    public DateTime? Time { get; init; }

    /// <summary>The line that says it.</summary>
    public LogLine? Line { get; init; }

    /// <summary>How many such lines the log holds.</summary>
    public long Count { get; init; } = 1;

    /// <summary>How many other processes show the same, where only one of them is told.</summary>
    public int Others { get; init; }
}
