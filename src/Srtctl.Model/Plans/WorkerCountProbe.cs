namespace Srtctl.Model.Plans;

/// <summary>Ready when a frontend reports at least the expected numbers of workers.</summary>
public sealed record WorkerCountProbe : ReadinessProbe
{
    /// <summary>Address with scheme, host, port and path.</summary>
    public required PlanText Url { get; init; }

    /// <summary>How the answer is read.</summary>
    public required WorkerCountShape Shape { get; init; }

    /// <summary>Prefill workers to wait for; 0 for an aggregated deployment.</summary>
    public required int Prefill { get; init; }

    /// <summary>Decode workers to wait for; in an aggregated deployment all workers.</summary>
    public required int Decode { get; init; }
}
