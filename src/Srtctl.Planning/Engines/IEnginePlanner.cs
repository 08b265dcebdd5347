using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
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

    /// <summary>The engine as <c>identity.frameworks</c> names it.</summary>
    string Framework => Name;

    /// <summary>The program of a worker, and the flags it reads.</summary>
    FlagReader Program(WorkerRuntime runtime);

    /// <summary>Settings that prefill and decode workers must have alike.</summary>
    EquatableArray<AgreedSetting> Agreed => [];

    /// <summary>Switches that the engine refuses unless others are on.</summary>
    EquatableArray<NeededSetting> Needed => [];

    /// <summary>Name the options give the model; null when they give none.</summary>
    string? ServedModelName(EngineOptions options);

    /// <summary>Whether a standalone worker with these options talks gRPC in place of HTTP.</summary>
    bool ServesGrpc(EngineOptions options);

    /// <summary>Who asks an evaluation's questions when the job does not say.</summary>
    EvaluationClient EvaluationClient => EvaluationClient.SglangRunEval;

    /// <summary>Checks a pool's options against its GPUs and the benchmark.</summary>
    void Check(Job job, PoolShape shape, Pool pool, Findings findings);

    /// <summary>How options divide a model among GPUs; null when the engine has no model of its own.</summary>
    EngineLoad? Load(EngineOptions options) => null;

    /// <summary>Options of a worker's step beside what every worker has.</summary>
    StepOptions Step(ResolvedJob job) => StepOptions.Default;

    /// <summary>Tasks that SLURM is asked for on each node.</summary>
    int TasksPerNode(Job job) => 1;

    /// <summary>Whether nsys goes around every task of a worker's step, and not around one process per node.</summary>
    bool ProfilesByRank => false;

    /// <summary>Whether PyTorch's profiler can be started in a worker.</summary>
    bool HasTorchProfiler => true;

    /// <summary>Files the workers read.</summary>
    IEnumerable<PlannedFile> Files(ResolvedJob job) => [];

    /// <summary>How workers of a pool are divided into processes.</summary>
    WorkerSplit Split(Job job, PoolShape shape, Pool pool) => WorkerSplit.PerNode;

    /// <summary>Whether workers can share their KV cache through a Mooncake store.</summary>
    bool SharesKvCache => false;

    /// <summary>Whether prefill and decode workers with these options hand KV cache on through Mooncake.</summary>
    bool TransfersThroughMooncake(EngineOptions options) => false;

    /// <summary>Whether settings of how workers are started belong to the engine.</summary>
    bool Owns(EngineLaunch launch) => false;

    /// <summary>The worker processes in start order, without launcher.</summary>
    IEnumerable<ProcessSpec> Workers(ResolvedJob job);
}
