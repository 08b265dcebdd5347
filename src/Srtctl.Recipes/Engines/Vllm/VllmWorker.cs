using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines.Vllm;

/// <summary>Reads <c>vllm_config</c> of one role.</summary>
internal static class VllmWorker
{
    private const string EventsFlag = "--kv-events-config";
    private const string HeadlessFlag = "--headless";

    public static WorkerReading Read(
        Role role, RecipeValue? settings, RecipeOutline outline, VllmConnector connector, VllmLaunch launch)
    {
        var own = Find(settings, EventsFlag);
        var events = own is null ? null : KvEventsSection.OfFlag(own);
        if (!outline.InDynamo)
            return new WorkerReading(
                FlagSettings.Read(settings, new VllmOptions(), Planners(role)), KvEvents: events);
        RefuseHeadless(settings, launch);
        var (options, worker) =
            FlagSettings.Read(settings, new VllmOptions(), new DynamoVllmOptions(), Planners(role));
        return new WorkerReading(connector.OfRole(settings).AddTo(options), worker, events);
    }

    /// <summary>The entry of a flag, however its name is written.</summary>
    public static RecipeValue? Find(RecipeValue? settings, string flag) =>
        settings?.Entries().FirstOrDefault(entry => $"--{entry.Key.Replace('_', '-')}" == flag);

    /// <summary>With a process per node every process is a server, and a headless one would never be asked.</summary>
    private static void RefuseHeadless(RecipeValue? settings, VllmLaunch launch)
    {
        if (launch.DataParallel == VllmRankLaunch.PerNode
            && Find(settings, "--data-parallel-size") is { IsNull: false }
            && Find(settings, HeadlessFlag) is { } headless)
            headless.Problem(
                "SRT1425", "A data-parallel worker has a server on each of its nodes, and which ranks have none is "
                    + "decided by its placement.",
                "Delete the line.");
    }

    private static PlannerFlags Planners(Role role) => new()
    {
        Repeated = ["--model", "--connector", EventsFlag],
        Same = new()
        {
            ["--host"] = "0.0.0.0",
            ["--disaggregation-mode"] = role == Role.Aggregated ? "agg" : RoleSections.KeyOf(role),
        },
        Chosen =
        [
            HeadlessFlag, "--host", "--port", "--master-addr", "--nnodes", "--node-rank", "--device-ids",
            "--data-parallel-rpc-port", "--data-parallel-size-local", "--data-parallel-start-rank",
            "--data-parallel-address", "--data-parallel-hybrid-lb", "--data-parallel-rank",
        ],
    };
}
