namespace Srtctl.Model.Jobs;

/// <summary>The iterations that are profiled, per role.</summary>
public sealed record IterationWindows
{
    /// <summary>Iterations of prefill workers.</summary>
    public IterationWindow? Prefill { get; init; }

    /// <summary>Iterations of decode workers.</summary>
    public IterationWindow? Decode { get; init; }

    /// <summary>Iterations of aggregated workers.</summary>
    public IterationWindow? Aggregated { get; init; }

    /// <summary>The window of a role.</summary>
    public IterationWindow? this[Role role] => role switch
    {
        Role.Prefill => Prefill,
        Role.Decode => Decode,
        _ => Aggregated,
    };
}
