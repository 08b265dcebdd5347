using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Launch;

/// <summary>
/// Puts the launcher in front of a process: <c>srun</c> with every option, or nothing in a rehearsal.
/// </summary>
internal static class SrunLaunch
{
    private const string GpuVariable = "CUDA_VISIBLE_DEVICES";

    /// <summary>The process with its launcher.</summary>
    public static ProcessSpec Complete(ProcessSpec process, ResolvedJob job, StepOptions options)
    {
        if (job.Rehearsal)
            return process with { Image = null, Mounts = [] };
        if (!job.Paths.Containers)
            process = process with { Image = null, Mounts = [] };
        return process with { Launch = EquatableArray.From(Words(process, job, options).Concat(InTask(process))) };
    }

    /// <summary>
    /// SLURM writes the GPUs of the whole step over what srun passes on, and an image may bring variables that are to
    /// be gone, so the task sets and removes them. A mock lies in the run directory, and <c>env</c> would take a
    /// path with
    /// <c>=</c> in it for another variable.
    /// </summary>
    private static IEnumerable<PlanText> InTask(ProcessSpec process)
    {
        var gpus = process.Environment.FirstOrDefault(static variable => variable.Name == GpuVariable)?.Value;
        if (gpus is null && process.RemovedEnvironment.IsEmpty)
            return [];
        if (process.Mock)
            return gpus is null
                ? []
                : ["bash", "-c", $"export {GpuVariable}=\"$1\"; shift; exec \"$@\"", "bash", gpus.Value];
        var removed = process.RemovedEnvironment.SelectMany(static name => (PlanText[])["-u", name]);
        return gpus is null ? ["env", .. removed] : ["env", .. removed, PlanText.Of($"{GpuVariable}={gpus.Value}")];
    }

    private static IEnumerable<PlanText> Words(ProcessSpec process, ResolvedJob job, StepOptions options)
    {
        yield return "srun";
        yield return PlanText.Of($"--jobid={TextPart.JobId}");
        yield return "--overlap";
        if (options.Mpi is { } mpi)
            yield return $"--mpi={mpi}";
        if (options.Oversubscribe)
            yield return "--oversubscribe";
        if (options.CpuBind is { } binding)
            yield return $"--cpu-bind={binding}";
        yield return $"--job-name={process.Name}";
        yield return $"--nodes={process.Nodes.Count}";
        yield return $"--ntasks={process.Tasks}";
        yield return NodeList(process.Nodes);
        if (job.Layout.Roles.ComponentOf(process.Nodes[0]) is { } component)
            yield return $"--het-group={component}";
        yield return "--kill-on-bad-exit=1";
        yield return "--input=none";
        yield return PlanText.Of($"--output={TextPart.RunDirectory}/{process.Log}");
        foreach (var word in ContainerWords(process, job, options))
            yield return word;
        if (options.UserOptions)
            foreach (var (name, value) in options.Srun)
                yield return value.Length == 0 ? $"--{name}" : $"--{name}={value}";
        if (options.RemapRoot && process.Image is not null)
            yield return "--export=ALL,ENROOT_REMAP_ROOT=yes";
    }

    private static PlanText NodeList(EquatableArray<int> slots) => PlanText.From(
        slots.SelectMany(static (slot, index) => (TextPart[])
            [new(TextPartKind.Literal, index == 0 ? "--nodelist=" : ","), TextPart.Host(slot)]));

    private static IEnumerable<PlanText> ContainerWords(ProcessSpec process, ResolvedJob job, StepOptions options)
    {
        if (process.Image is null)
            yield break;
        yield return $"--container-image={process.Image}";
        yield return "--no-container-entrypoint";
        yield return "--no-container-mount-home";
        if (!process.Mounts.IsEmpty)
            yield return process.Mounts == job.Mounts ? job.MountOption : MountList.Option(process.Mounts);
        if (!process.Environment.IsEmpty)
            yield return "--container-env="
                + string.Join(',', process.Environment.Select(static variable => variable.Name));
        if (options.ContainerRemapRoot)
            yield return "--container-remap-root";
    }
}
