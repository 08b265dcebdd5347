using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Sglang;

/// <summary>SGLang: one process per node of a worker, inside Dynamo or as its own server.</summary>
internal sealed class SglangPlanner : IEnginePlanner
{
    public EquatableArray<AgreedSetting> Agreed => SglangRules.Agreed;

    public EquatableArray<NeededSetting> Needed => SglangRules.Needed;

    public string Name => "sglang";

    public EquatableArray<WorkerRuntime> Runtimes => [WorkerRuntime.Dynamo, WorkerRuntime.Standalone];

    public bool Owns(EngineOptions options) => options is SglangOptions;

    public FlagReader Program(WorkerRuntime runtime) => SglangRules.Program(runtime);

    public string? ServedModelName(EngineOptions options) => (options as SglangOptions)?.ServedModelName;

    public bool ServesGrpc(EngineOptions options) =>
        options.ToArguments().Any(static argument => argument.Flag is "--smg-grpc-mode" or "--grpc-mode");

    public bool SharesKvCache => true;

    public bool TransfersThroughMooncake(EngineOptions options) =>
        options is SglangOptions { DisaggregationTransferBackend: SglangDisaggregationTransferBackend.Mooncake };

    public WorkerSplit Split(Job job, PoolShape shape, Pool pool) =>
        new() { PublishesKvEvents = pool.KvEvents is not null };

    public void Check(Job job, PoolShape shape, Pool pool, Findings findings)
    {
        if (pool.Options is SglangOptions options)
            SglangChecks.Run(job, shape, options, findings);
    }

    public EngineLoad? Load(EngineOptions options) => options is SglangOptions ? SglangLoad.Of(options) : null;

    public IEnumerable<ProcessSpec> Workers(ResolvedJob job)
    {
        var preamble = WorkerPreamble.Of(job);
        var pools = job.Job.Deployment.Pools.ToDictionary(
            static pool => pool.Role, pool => (pool.Pool, Options: SglangCommand.PoolOptions(job, pool.Pool)));
        foreach (var rank in job.Layout.Ranks)
        {
            var (pool, options) = pools[rank.Endpoint.Role];
            yield return Worker(job, rank, pool, preamble) with
            {
                Command = SglangCommand.Of(job, rank, pool, options),
            };
        }
    }

    private static ProcessSpec Worker(ResolvedJob job, WorkerRank rank, Pool pool, string? preamble) => new()
    {
        Name = rank.Name,
        Role = rank.Endpoint.Role.Word(),
        Nodes = [rank.Slot],
        Gpus = rank.Endpoint.Gpus,
        Ports = SglangCommand.Ports(rank),
        Preamble = preamble,
        Command = [],
        Environment = WorkerEnvironment.Of(job, rank, pool).AddMooncake(job, rank).AddKvbm(rank).ToArray(),
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{rank.FileStem}.out"),
    };
}
