namespace Srtctl.Model.Jobs;

/// <summary>Every worker handles whole requests.</summary>
public sealed record Aggregated : Deployment
{
    /// <summary>The workers.</summary>
    public required Pool Workers { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(Role Role, Pool Pool)> Pools => [(Role.Aggregated, Workers)];

    /// <inheritdoc/>
    public override Deployment Map(Func<Role, Pool, Pool> change) =>
        this with { Workers = change(Role.Aggregated, Workers) };
}
