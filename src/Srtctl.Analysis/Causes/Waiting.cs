using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>What a run waits for, or waited for when it ended.</summary>
public sealed record Waiting
{
    /// <summary>For what, as the run itself says it: <c>2/2 prefill, 3/4 decode</c>.</summary>
    public required string For { get; init; }

    /// <summary>Stage in which it waits; null when not known.</summary>
    public string? Stage { get; init; }

    /// <summary>Since when, by the clock of <see cref="RunExplanation.IsUtc"/>.</summary>
    public DateTime? Since { get; init; }

    /// <summary>How long until the last sign of the run.</summary>
    public TimeSpan? Lasted { get; init; }

    /// <summary>The last line of each worker that has started and said nothing for the longest time.</summary>
    public EquatableArray<LogLine> LastLines { get; init; }
}
