using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines;

/// <summary>Planner part of an engine. One folder and one line in <see cref="EngineRegistry"/> add an engine.</summary>
public interface IEnginePlanner
{
    /// <summary>Name in plans and results: <c>sglang</c>.</summary>
    string Name { get; }

    /// <summary>Whether options of this type belong to the engine.</summary>
    bool Owns(EngineOptions options);

    /// <summary>Runtimes a worker of this engine can live in.</summary>
    EquatableArray<WorkerRuntime> Runtimes { get; }

    /// <summary>Name the options give the model; null when they give none.</summary>
    string? ServedModelName(EngineOptions options);

    /// <summary>Whether a standalone worker with these options talks gRPC in place of HTTP.</summary>
    bool ServesGrpc(EngineOptions options);

    /// <summary>Checks a pool's options against its GPUs and the benchmark.</summary>
    void Check(Job job, PoolShape shape, Pool pool, Findings findings);

    /// <summary>The worker processes in start order, without launcher.</summary>
    IEnumerable<ProcessSpec> Workers(ResolvedJob job);
}
