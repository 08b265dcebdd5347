using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>How the job's version of vLLM is told what the planner decides: flags came and went.</summary>
/// <param name="SelectsByVariable">Whether GPUs are chosen by variable, for want of <c>--device-ids</c>.</param>
/// <param name="HasRoleSwitches">Whether a role is a switch of its own, as before Dynamo 1.0.1.</param>
internal sealed record VllmDialect(bool SelectsByVariable, bool HasRoleSwitches)
{
    /// <summary>Tells the GPUs of a process; since vLLM 0.24.0.</summary>
    public const string DeviceIds = "--device-ids";

    private const string RoleFlag = "--disaggregation-mode";

    /// <summary>What nothing is known about is taken to be new.</summary>
    public static VllmDialect Of(ResolvedJob job)
    {
        var engine = job.Engine;
        var program = JobPrograms.Of(
            engine.Program(job.Frontend.Runtime), engine.Framework, job.Job, job.Cluster, job.Imports);
        return new VllmDialect(
            VllmLayout.LaunchOf(job.Job).GpuSelection switch
            {
                VllmGpuSelection.Environment => true,
                VllmGpuSelection.DeviceIds => false,
                _ => program.Accepts(DeviceIds) == false,
            },
            program.Accepts(RoleFlag) == false && program.Accepts(Switch(Role.Prefill)) == true);
    }

    /// <summary>Adds the GPUs of a process, unless a variable tells them.</summary>
    public void AddGpus(CommandBuilder command, WorkerRank rank) =>
        command.AddIf(!SelectsByVariable, Origin.Planner, DeviceIds, string.Join(',', rank.Gpus));

    /// <summary>Adds the role of a worker beside others.</summary>
    public void AddRole(CommandBuilder command, Role role)
    {
        if (role == Role.Aggregated)
            return;
        if (HasRoleSwitches)
            command.Add(Origin.Engine, Switch(role));
        else
            command.Add(Origin.Engine, RoleFlag, role.Word());
    }

    private static string Switch(Role role) => $"--is-{role.Word()}-worker";
}
