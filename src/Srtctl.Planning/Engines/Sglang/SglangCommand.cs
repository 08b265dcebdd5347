using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Sglang;

/// <summary>The command line of one SGLang process.</summary>
internal static class SglangCommand
{
    private const string ServedModelNameFlag = "--served-model-name";
    private const string KvEventsFlag = "--kv-events-config";

    /// <summary>The part that all workers of a pool share: the runtime's flags, then the engine's.</summary>
    public static EquatableArray<CommandPart> PoolOptions(ResolvedJob job, Pool pool)
    {
        var runtime = job.Frontend.Runtime == WorkerRuntime.Dynamo && pool.Worker is { } worker
            ? OptionParts.Of(worker)
            : [];
        return runtime.AddRange(OptionParts.Of(pool.Options, ServedModelNameFlag));
    }

    public static EquatableArray<CommandPart> Of(
        ResolvedJob job, WorkerRank rank, Pool pool, EquatableArray<CommandPart> poolOptions)
    {
        var inDynamo = job.Frontend.Runtime == WorkerRuntime.Dynamo;
        var role = rank.Endpoint.Role;
        var command = new CommandBuilder()
            .Add(Origin.Engine, "python3", "-m", inDynamo ? "dynamo.sglang" : "sglang.launch_server")
            .Add(Origin.Job, "--model-path", job.Paths.StagedModel)
            .Add(Origin.Job, ServedModelNameFlag, job.ServedModelName)
            .Add(Origin.Planner, "--host", "0.0.0.0")
            .Add(Origin.Planner, "--port", Number(rank.Ports.Http))
            .Add(Origin.Planner, "--nccl-port", Number(rank.Ports.Nccl))
            .AddIf(role != Role.Aggregated, Origin.Engine, "--disaggregation-mode", role.Word())
            .AddIf(
                role == Role.Prefill, Origin.Planner, "--disaggregation-bootstrap-port", Number(rank.Ports.Bootstrap));
        if (rank.Endpoint.Slots.Count > 1)
            AddRendezvous(command, rank);
        if (inDynamo)
            AddConfigurationDump(command, job, rank);
        if (pool.KvEvents is { } events && !SetsKvEvents(pool))
            command.Add(
                Origin.Job, KvEventsFlag,
                KvEventsArgument.Of(events, EquatableMap<string, ConfigValue>.Empty, rank.Ports.KvEvents));
        if (inDynamo)
            command.Add(Origin.Job, "--request-plane", job.Frontend.RequestPlane(job));
        return command.Add(poolOptions).ToArray();
    }

    public static EquatableArray<PortAssignment> Ports(WorkerRank rank)
    {
        PortAssignment[] ports =
        [
            new("http", rank.Ports.Http),
            new("system", rank.Ports.System),
            new("bootstrap", rank.IsLeader ? rank.Ports.Bootstrap : 0),
            new("nccl", rank.Ports.Nccl),
            new("kv-events", rank.Ports.KvEvents),
            new("dist-init", rank.IsLeader && rank.Endpoint.Slots.Count > 1 ? PortTable.SglangDistInit : 0),
        ];
        return EquatableArray.From(ports.Where(static port => port.Port > 0));
    }

    private static void AddRendezvous(CommandBuilder command, WorkerRank rank) => command
        .Add(
            Origin.Planner, "--dist-init-addr",
            PlanText.Of($"{TextPart.Address(rank.Endpoint.Leader)}:{PortTable.SglangDistInit}"))
        .Add(Origin.Planner, "--nnodes", Number(rank.Endpoint.Slots.Count))
        .Add(Origin.Planner, "--node-rank", Number(rank.Rank));

    private static void AddConfigurationDump(CommandBuilder command, ResolvedJob job, WorkerRank rank) => command.Add(
        Origin.Engine, "--dump-config-to", PlanText.Of($"{job.Paths.Logs}/{rank.FileStem}_config.json"));

    /// <summary>The pool's own flag wins over what the planner would say.</summary>
    private static bool SetsKvEvents(Pool pool) => pool.Options is SglangOptions { KvEventsConfig: not null };

    private static PlanText Number(int number) => number.ToString();
}
