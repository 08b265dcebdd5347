using System.Collections.Frozen;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Nodes;

/// <summary>The nodes of a rehearsal: loopback addresses named <c>node0</c>, <c>node1</c>, … They cannot be lost.</summary>
internal sealed class PretendNodes(string jobId, IReadOnlyList<string> addresses) : INodeSource
{
    /// <inheritdoc/>
    public string JobId { get; } = jobId;

    /// <inheritdoc/>
    public bool AnySuspect => false;

    /// <inheritdoc/>
    public IReadOnlySet<string> LostHosts => FrozenSet<string>.Empty;

    /// <inheritdoc/>
    public Task<EquatableArray<AllocatedNode>> LocateAsync(CancellationToken cancellation) =>
        Task.FromResult<EquatableArray<AllocatedNode>>(
            [.. addresses.Select(static (address, slot) => new AllocatedNode($"node{slot}", address))]);

    /// <inheritdoc/>
    public Task WatchAsync(Action<string, DateTimeOffset> lost, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
