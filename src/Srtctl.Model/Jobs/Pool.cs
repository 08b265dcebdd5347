using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Model.Jobs;

/// <summary>Identical workers with one role.</summary>
public sealed record Pool
{
    /// <summary>Number of workers.</summary>
    public required int Replicas { get; init; }

    /// <summary>
    /// GPUs of one worker, over all its nodes. Default: the nodes' GPUs divided by the replicas when
    /// <see cref="Nodes"/> is given, otherwise one full node.
    /// </summary>
    public int? GpusPerReplica { get; init; }

    /// <summary>
    /// Nodes for the pool. Default: as many as the workers fill. 0 for decode puts the workers on GPUs that the last
    /// prefill node has left.
    /// </summary>
    public int? Nodes { get; init; }

    /// <summary>Engine flags of each worker.</summary>
    public required EngineOptions Options { get; init; }

    /// <summary>Flags of the serving runtime around the engine; null passes none.</summary>
    public WorkerOptions? Worker { get; init; }

    /// <summary>Workers publish KV-cache events; null: they do not.</summary>
    public KvEvents? KvEvents { get; init; }

    /// <summary>
    /// Variables of these workers only. They win over <see cref="Job.Environment"/>. <c>{node}</c> becomes the host
    /// name and
    /// <c>{node_id}</c> the index of the worker's node.
    /// </summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } =
        EquatableMap<string, EnvironmentValue>.Empty;
}
