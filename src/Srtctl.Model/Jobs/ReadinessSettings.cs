namespace Srtctl.Model.Jobs;

/// <summary>How long the service may take to become ready.</summary>
public sealed record ReadinessSettings
{
    /// <summary>Time from the last start to readiness. Default 30 minutes: large models load slowly.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Pause between two questions.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);
}
