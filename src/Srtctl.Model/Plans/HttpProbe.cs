namespace Srtctl.Model.Plans;

/// <summary>Ready when a GET answers 200 and, if asked for, the body contains a text.</summary>
public sealed record HttpProbe : ReadinessProbe
{
    /// <summary>Address with scheme, host, port and path.</summary>
    public required PlanText Url { get; init; }

    /// <summary>Text the body must contain; null when any body will do.</summary>
    public string? BodyContains { get; init; }
}
