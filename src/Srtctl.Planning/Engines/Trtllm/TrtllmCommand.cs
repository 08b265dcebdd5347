using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Trtllm;

/// <summary>The command line of one TensorRT-LLM worker, the same for all its tasks.</summary>
internal static class TrtllmCommand
{
    /// <summary>Name of the settings file of a role.</summary>
    public static string SettingsFile(Role role) => $"trtllm_config_{role.Word()}.yaml";

    public static EquatableArray<CommandPart> Of(ResolvedJob job, WorkerRank leader, Pool pool)
    {
        var role = leader.Endpoint.Role;
        var command = new CommandBuilder();
        if (BindsMemory(job, role))
            command.Add(Origin.Engine, "numactl", "-m", "0,1");
        command.Add(Origin.Engine, "trtllm-llmapi-launch");
        if (job.Frontend.Runtime == WorkerRuntime.Dynamo)
            AddWorker(command, job, role);
        else
            AddServer(command, job, leader, pool);
        return command.Add(pool.Worker).Add(Extra(pool.Options)).ToArray();
    }

    private static void AddWorker(CommandBuilder command, ResolvedJob job, Role role) => command
        .Add(Origin.Engine, "python3", "-m", "dynamo.trtllm")
        .Add(Origin.Job, "--model-path", job.Paths.StagedModel)
        .Add(Origin.Job, "--served-model-name", job.ServedModelName)
        .AddIf(role != Role.Aggregated, Origin.Engine, "--disaggregation-mode", role.Word())
        .Add(Origin.Planner, "--extra-engine-args", Settings(job, role))
        .Add(Origin.Job, "--request-plane", job.Frontend.RequestPlane(job));

    /// <summary>
    /// The server's own flags win over its file, so the sizes that MPI depends on are said there as well.
    /// </summary>
    private static void AddServer(CommandBuilder command, ResolvedJob job, WorkerRank leader, Pool pool)
    {
        command.Add(Origin.Engine, "trtllm-serve")
            .Add(Origin.Job, job.Paths.StagedModel)
            .Add(Origin.Planner, "--host", "0.0.0.0")
            .Add(Origin.Planner, "--port", job.Frontend.HttpPort(job, leader).ToString());
        if (pool.Options is TrtllmOptions options)
            foreach (var (flag, size) in (IEnumerable<(string, int?)>)
                [
                    ("--tensor_parallel_size", options.TensorParallelSize),
                    ("--moe_expert_parallel_size", options.MoeExpertParallelSize),
                    ("--pipeline_parallel_size", options.PipelineParallelSize),
                ])
                if (size is { } ranks)
                    command.Add(Origin.Job, flag, ranks.ToString());
        command.Add(Origin.Planner, "--config", Settings(job, leader.Endpoint.Role));
    }

    private static PlanText Settings(ResolvedJob job, Role role) =>
        PlanText.Of($"{job.Paths.Logs}/{SettingsFile(role)}");

    private static EquatableArray<CommandPart> Extra(EngineOptions options) => options.Extra.IsEmpty
        ? []
        : [new CommandPart([.. options.Extra.Select(static word => (PlanText)word)], Origin.JobExtra)];

    /// <summary>
    /// On Grace nodes the GPUs' memory shows as further NUMA nodes, where host allocations of a split worker would
    /// land.
    /// </summary>
    private static bool BindsMemory(ResolvedJob job, Role role) => role != Role.Aggregated
        && ((job.Job.Launch as TrtllmLaunch)?.BindNumaMemory
            ?? (job.Job.Node.Gpu == GpuType.Gb200 || job.Job.Node.Gpu == GpuType.Gb300));
}
