namespace Srtctl.Model.Jobs;

/// <summary>nginx in front of several frontends.</summary>
public sealed record LoadBalancer
{
    /// <summary>Image or alias of the cluster file.</summary>
    public string Image { get; init; } = "nginx:1.27.4";

    /// <summary>Raises the open-file limit to 1048576. Null: the cluster file decides.</summary>
    public bool? RaiseFileLimit { get; init; }

    /// <summary>Header whose value keeps a session on one frontend; null spreads requests round robin.</summary>
    public string? SessionAffinityHeader { get; init; }

    /// <summary>How long idle client and upstream connections stay open.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(600);
}
