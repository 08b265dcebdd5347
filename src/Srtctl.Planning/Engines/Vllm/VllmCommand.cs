using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>The command line of one vLLM process.</summary>
internal static class VllmCommand
{
    private const string ServedModelNameFlag = "--served-model-name";
    private const string ApiServersFlag = "--api-server-count";

    private static readonly EquatableMap<string, ConfigValue> EventDefaults = new()
    {
        ["enable_kv_cache_events"] = true,
    };

    public static EquatableArray<CommandPart> Of(
        ResolvedJob job, WorkerRank rank, Pool pool, WorkerSplit split, VllmDialect dialect) =>
        job.Frontend.Runtime == WorkerRuntime.Dynamo
            ? InDynamo(job, rank, pool, split, dialect)
            : Direct(job, rank, pool, dialect);

    private static EquatableArray<CommandPart> InDynamo(
        ResolvedJob job, WorkerRank rank, Pool pool, WorkerSplit split, VllmDialect dialect)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, "python3", "-m", "dynamo.vllm")
            .Add(Origin.Job, "--model", job.Paths.Model)
            .Add(Origin.Job, [ServedModelNameFlag, .. Names(job, pool)]);
        dialect.AddRole(command, rank.Endpoint.Role);
        dialect.AddGpus(command, rank);
        VllmParallelFlags.Add(command, rank, split);
        command
            .Add(Origin.Job, "--request-plane", job.Frontend.RequestPlane(job))
            .Add(
                Origin.Engine, "--dump-config-to", PlanText.Of($"{job.Paths.Logs}/{rank.FileStem}_config.json"));
        AddEvents(command, rank, pool);
        return command.Add(pool.Worker).Add(OptionParts.Of(pool.Options, ServedModelNameFlag)).ToArray();
    }

    private static EquatableArray<CommandPart> Direct(
        ResolvedJob job, WorkerRank rank, Pool pool, VllmDialect dialect)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, "vllm", "serve")
            .Add(Origin.Job, job.Paths.Model)
            .Add(Origin.Job, [ServedModelNameFlag, .. Names(job, pool)]);
        if (rank.IsLeader)
            command
                .Add(Origin.Planner, "--host", "0.0.0.0")
                .Add(Origin.Planner, "--port", job.Frontend.HttpPort(job, rank).ToString());
        VllmParallelFlags.AddNodes(command, rank);
        dialect.AddGpus(command, rank);
        AddEvents(command, rank, pool);
        var options = rank.IsLeader
            ? OptionParts.Of(pool.Options, ServedModelNameFlag)
            : OptionParts.Of(pool.Options, ServedModelNameFlag, ApiServersFlag);
        return command.Add(options).ToArray();
    }

    private static void AddEvents(CommandBuilder command, WorkerRank rank, Pool pool)
    {
        if (pool.KvEvents is { } events)
            command.Add(
                Origin.Job, "--kv-events-config", KvEventsArgument.Of(events, EventDefaults, rank.Ports.KvEvents));
    }

    /// <summary>The name clients use; all of them when the options give several.</summary>
    private static IEnumerable<PlanText> Names(ResolvedJob job, Pool pool)
    {
        var names = (pool.Options as VllmOptions)?.ServedModelName ?? [];
        return job.Job.Model.Name is null && names.Count > 1
            ? names.Select(static name => (PlanText)name)
            : [job.ServedModelName];
    }
}
