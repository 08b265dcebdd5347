namespace Srtctl.Cli.Monitoring;

/// <summary>An engine process of a run at this moment.</summary>
internal sealed record WorkerProgress
{
    /// <summary>Process name in the plan.</summary>
    public required string Process { get; init; }

    /// <summary>Role word of the plan.</summary>
    public required string Role { get; init; }

    /// <summary>Host name; null before the nodes are known.</summary>
    public string? Node { get; init; }

    /// <summary>Where it stands.</summary>
    public WorkerState State { get; init; }

    /// <summary>Seconds from its start until it was ready; null before.</summary>
    public double? ReadyAfter { get; init; }

    /// <summary>What its log said last.</summary>
    public LogTail Tail { get; init; } = new();
}
