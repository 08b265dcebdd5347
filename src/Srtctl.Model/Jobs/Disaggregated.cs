namespace Srtctl.Model.Jobs;

/// <summary>Prefill and decode run on different workers, and the KV cache travels between them.</summary>
public sealed record Disaggregated : Deployment
{
    /// <summary>Workers that process prompts.</summary>
    public required Pool Prefill { get; init; }

    /// <summary>Workers that generate tokens.</summary>
    public required Pool Decode { get; init; }

    /// <summary>Whether prefill and decode workers may run on one node.</summary>
    public NodeSharing NodeSharing { get; init; }

    /// <summary>
    /// Submits prefill and decode as the two components of a heterogeneous SLURM job. Null: the cluster file decides.
    /// </summary>
    public bool? Heterogeneous { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(Role Role, Pool Pool)> Pools => [(Role.Prefill, Prefill), (Role.Decode, Decode)];

    /// <inheritdoc/>
    public override Deployment Map(Func<Role, Pool, Pool> change) =>
        this with { Prefill = change(Role.Prefill, Prefill), Decode = change(Role.Decode, Decode) };
}
