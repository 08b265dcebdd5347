using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Mocker;

/// <summary>
/// Dynamo's mocker, which simulates the scheduler of an engine. A worker is one process wherever its GPUs are: a second
/// one would register as a second worker.
/// </summary>
internal sealed class MockerPlanner : IEnginePlanner
{
    public string Name => "mocker";

    public EquatableArray<WorkerRuntime> Runtimes => [WorkerRuntime.Dynamo];

    public bool Owns(EngineOptions options) => options is DynamoMockerOptions;

    public FlagReader Program(WorkerRuntime runtime) => new("dynamo.mocker", ["dynamo-mocker"]);

    public string? ServedModelName(EngineOptions options) => (options as DynamoMockerOptions)?.ModelName;

    public bool ServesGrpc(EngineOptions options) => false;

    public WorkerSplit Split(Job job, PoolShape shape, Pool pool) => new() { Kind = SplitKind.Leader };

    public void Check(Job job, PoolShape shape, Pool pool, Findings findings)
    {
        if (pool.Options is DynamoMockerOptions { NumWorkers: < 1 and var workers })
            findings.Error(
                "SRT1003", $"Deployment.{shape.Role}.Options.NumWorkers", $"{workers} workers.",
                "Use 1 or more, or leave it out.");
    }

    public IEnumerable<ProcessSpec> Workers(ResolvedJob job)
    {
        var preamble = WorkerPreamble.Of(job);
        var pools = job.Job.Deployment.Pools.ToDictionary(static pool => pool.Role, static pool => pool.Pool);
        return job.Layout.Ranks.Select(rank => Worker(job, rank, pools[rank.Endpoint.Role], preamble));
    }

    private static ProcessSpec Worker(ResolvedJob job, WorkerRank rank, Pool pool, string? preamble) => new()
    {
        Name = rank.Name,
        Role = rank.Endpoint.Role.Word(),
        Nodes = [rank.Slot],
        Gpus = rank.Gpus,
        Ports = Ports(rank),
        Preamble = preamble,
        Command = MockerCommand.Of(job, rank, pool),
        Environment = WorkerEnvironment.Of(job, rank, pool).AddKvbm(rank).ToArray(),
        Image = job.Image,
        Mounts = job.Mounts,
        Log = PlanText.Of($"logs/{rank.FileStem}.out"),
    };

    private static EquatableArray<PortAssignment> Ports(WorkerRank rank) => rank.Ports.Bootstrap > 0
        ? [new("system", rank.Ports.System), new("bootstrap", rank.Ports.Bootstrap)]
        : [new("system", rank.Ports.System)];
}
