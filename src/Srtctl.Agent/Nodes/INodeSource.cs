using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Nodes;

/// <summary>Where the nodes of a run come from: an allocation of SLURM, or the loopback addresses of a rehearsal.</summary>
internal interface INodeSource : IAsyncDisposable
{
    /// <summary>SLURM job ID, or the number of the rehearsal.</summary>
    string JobId { get; }

    /// <summary>The nodes in slot order, each with one address.</summary>
    Task<EquatableArray<AllocatedNode>> LocateAsync(CancellationToken cancellation);

    /// <summary>Nodes that have missed a heartbeat but are not yet given up.</summary>
    bool AnySuspect { get; }

    /// <summary>Hosts given up.</summary>
    IReadOnlySet<string> LostHosts { get; }

    /// <summary>Watches the located nodes until cancelled; tells each one that is given up once, with when it was last heard.</summary>
    Task WatchAsync(Action<string, DateTimeOffset> lost, CancellationToken cancellation);
}
