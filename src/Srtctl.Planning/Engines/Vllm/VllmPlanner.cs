using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>vLLM: one process per node or per data-parallel rank, inside Dynamo or as its own server.</summary>
internal sealed class VllmPlanner : IEnginePlanner
{
    public EquatableArray<AgreedSetting> Agreed => VllmRules.Agreed;

    public EquatableArray<NeededSetting> Needed => VllmRules.Needed;

    public string Name => "vllm";

    public EquatableArray<WorkerRuntime> Runtimes => [WorkerRuntime.Dynamo, WorkerRuntime.Direct];

    public bool SharesKvCache => true;

    public EvaluationClient EvaluationClient => EvaluationClient.Native;

    public bool Owns(EngineOptions options) => options is VllmOptions;

    public bool Owns(EngineLaunch launch) => launch is VllmLaunch;

    public FlagReader Program(WorkerRuntime runtime) => VllmRules.Program(runtime);

    public string? ServedModelName(EngineOptions options) =>
        options is VllmOptions { ServedModelName: [var first, ..] } ? first : null;

    public bool ServesGrpc(EngineOptions options) => false;

    public bool TransfersThroughMooncake(EngineOptions options) =>
        options is VllmOptions { KvTransferConfig: { } transfer }
        && transfer.ToConfig().ToString().Contains("mooncake", StringComparison.OrdinalIgnoreCase);

    public WorkerSplit Split(Job job, PoolShape shape, Pool pool) =>
        pool.Options is VllmOptions options ? VllmLayout.Of(job, shape, options) : WorkerSplit.PerNode;

    public void Check(Job job, PoolShape shape, Pool pool, Findings findings)
    {
        if (pool.Options is VllmOptions options)
            VllmChecks.Run(job, shape, options, findings);
    }

    public IEnumerable<PlannedFile> Files(ResolvedJob job) =>
        job.Job.KvStore is { } store ? [VllmStoreFile.Of(job, store)] : [];

    public EngineLoad? Load(EngineOptions options) => options is VllmOptions ? VllmLoad.Of(options) : null;

    public IEnumerable<ProcessSpec> Workers(ResolvedJob job)
    {
        var (preamble, dialect) = (WorkerPreamble.Of(job), VllmDialect.Of(job));
        var pools = job.Job.Deployment.Pools.Zip(job.Layout.Pools).ToDictionary(
            static pair => pair.Second.Role,
            pair => (pair.First.Pool, Split: Split(job.Job, pair.Second, pair.First.Pool)));
        foreach (var rank in job.Layout.Ranks)
        {
            var (pool, split) = pools[rank.Endpoint.Role];
            yield return Worker(job, rank, pool, split, dialect) with { Preamble = preamble };
        }
    }

    private static ProcessSpec Worker(
        ResolvedJob job, WorkerRank rank, Pool pool, WorkerSplit split, VllmDialect dialect) => new()
    {
        Name = rank.Name,
        Role = rank.Endpoint.Role.Word(),
        Nodes = [rank.Slot],
        Gpus = rank.Gpus,
        Ports = Ports(job, rank),
        Command = VllmCommand.Of(job, rank, pool, split, dialect),
        Environment = VllmEnvironment.Of(job, rank, pool, dialect),
        RemovedEnvironment = rank.Endpoint.Slots.Count > 1 ? [VllmEnvironment.PortVariable] : [],
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{rank.FileStem}.out"),
        Readiness = rank.IsLeader ? job.Frontend.WorkerReady(job, rank) : null,
    };

    private static EquatableArray<PortAssignment> Ports(ResolvedJob job, WorkerRank rank)
    {
        var isDirect = job.Frontend.Runtime == WorkerRuntime.Direct;
        PortAssignment[] ports =
        [
            new("http", isDirect && rank.IsLeader ? job.Frontend.HttpPort(job, rank) : 0),
            new("system", isDirect ? 0 : rank.Ports.System),
            new("kv-events", rank.Ports.KvEvents),
            new("nixl", rank.IsLeader ? rank.Ports.Nixl : 0),
            new("data-parallel", rank.IsLeader ? rank.Ports.DataParallel : 0),
        ];
        return EquatableArray.From(ports.Where(static port => port.Port > 0));
    }
}
