using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;
using Srtctl.Model.Values;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>
/// TensorRT-LLM: one MPI step per worker over all its nodes, one task per GPU, inside Dynamo or as
/// <c>trtllm-serve</c>. The settings are a file per role.
/// </summary>
internal sealed class TrtllmPlanner : IEnginePlanner
{
    public EquatableArray<AgreedSetting> Agreed => TrtllmRules.Agreed;

    public string Name => "trtllm";

    public EquatableArray<WorkerRuntime> Runtimes => [WorkerRuntime.Dynamo, WorkerRuntime.TrtllmServe];

    public bool Owns(EngineOptions options) => options is TrtllmOptions;

    public bool Owns(EngineLaunch launch) => launch is TrtllmLaunch;

    public string Framework => TrtllmRules.Framework;

    public FlagReader Program(WorkerRuntime runtime) => TrtllmRules.Program(runtime);

    public string? ServedModelName(EngineOptions options) => null;

    public bool ServesGrpc(EngineOptions options) => false;

    public bool ProfilesByRank => true;

    public bool HasTorchProfiler => false;

    public int TasksPerNode(Job job) => job.Node.Gpus;

    public StepOptions Step(ResolvedJob job) =>
        new() { Mpi = "pmix", Oversubscribe = true, CpuBind = "verbose,none" };

    public void Check(Job job, PoolShape shape, Pool pool, Findings findings)
    {
        if (pool.Options is TrtllmOptions options)
            TrtllmChecks.Run(job, shape, options, findings);
    }

    public IEnumerable<PlannedFile> Files(ResolvedJob job) => job.Job.Deployment.Pools.Select(static pool =>
        new PlannedFile(
            $"logs/{TrtllmCommand.SettingsFile(pool.Role)}",
            YamlText.Write((pool.Pool.Options as TrtllmOptions)?.ToConfig() ?? ConfigMap.Empty)));

    public EngineLoad? Load(EngineOptions options) => options is TrtllmOptions ? TrtllmLoad.Of(options) : null;

    public IEnumerable<ProcessSpec> Workers(ResolvedJob job)
    {
        var preamble = WorkerPreamble.Of(job);
        var pools = job.Job.Deployment.Pools.ToDictionary(static pool => pool.Role, static pool => pool.Pool);
        var workers = job.Layout.Ranks.Where(static rank => rank.IsLeader)
            .Select(leader => Worker(job, leader, pools[leader.Endpoint.Role], preamble));
        return (job.Job.Launch as TrtllmLaunch)?.StartsPerNode is { } size
            ? StartBatches.Of(job, [.. workers], size)
            : workers;
    }

    private static ProcessSpec Worker(ResolvedJob job, WorkerRank leader, Pool pool, string? preamble)
    {
        var endpoint = leader.Endpoint;
        var role = endpoint.Role.Word();
        return new ProcessSpec
        {
            Name = leader.Name,
            Role = role,
            Nodes = endpoint.Slots,
            Tasks = endpoint.Slots.Count * endpoint.Gpus.Count,
            Gpus = endpoint.Gpus,
            Ports = Ports(job, leader),
            Preamble = preamble,
            Command = TrtllmCommand.Of(job, leader, pool),
            Environment = WorkerEnvironment.Of(job, leader, pool)
                .Set(
                    "TRTLLM_EPLB_SHM_NAME",
                    PlanText.Of($"moe_shared_{TextPart.JobId}_{role}_{endpoint.Index.ToString()}"),
                    Origin.Engine)
                .AddKvbm(leader)
                .ToArray(),
            Image = job.Image,
            Mounts = job.Mounts,
            Log = PlanText.Of($"logs/{TextPart.Host(leader.Slot)}_{role}_w{endpoint.Index.ToString()}.out"),
            Readiness = job.Frontend.WorkerReady(job, leader),
        };
    }

    private static EquatableArray<PortAssignment> Ports(ResolvedJob job, WorkerRank leader) =>
        job.Frontend.Runtime == WorkerRuntime.Dynamo
            ? [new("system", leader.Ports.System)]
            : [new("http", job.Frontend.HttpPort(job, leader))];
}
