namespace Srtctl.Model.Jobs;

/// <summary>How the engine's workers are laid out.</summary>
public abstract record Deployment
{
    /// <summary>The pools with their roles, in placement order.</summary>
    public abstract IEnumerable<(Role Role, Pool Pool)> Pools { get; }

    /// <summary>Puts each worker that needs less than a node on a node of its own. Default: nodes are filled.</summary>
    public bool SpreadReplicas { get; init; }

    /// <summary>The same deployment with every pool replaced by what <paramref name="change"/> makes of it.</summary>
    public abstract Deployment Map(Func<Role, Pool, Pool> change);
}
