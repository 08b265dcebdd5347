using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Runtime.Submission;

/// <summary>What a plan needs of the machine it is submitted from. Everything found is reported together.</summary>
public static class MachineChecks
{
    /// <summary>SLURM expands the first in log paths and takes the second away; the others separate mounts.</summary>
    private const string UnusableInPaths = @"%\,:";

    private const long LeastFreeBytes = 200_000_000;

    /// <summary>Everything of this machine that stands in the way of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="outputDirectory">Where the run directory will be.</param>
    /// <param name="variable">Gives an environment variable's value, null when it is not set.</param>
    public static EquatableArray<Diagnostic> Of(LaunchPlan plan, string outputDirectory, Func<string, string?> variable) =>
        EquatableArray.From(
            Model(plan)
                .Concat(Images(plan))
                .Concat(Mounts(plan))
                .Concat(Secrets(plan, variable))
                .Concat(Output(outputDirectory))
                .Concat(Sbatch(variable))
                .Distinct());

    private static IEnumerable<Diagnostic> Model(LaunchPlan plan)
    {
        var isRead = plan.Execution.Containers || plan.Processes().Any(static process => !process.Gpus.IsEmpty && !process.Mock);
        var path = plan.Job.ModelPath;
        if (isRead && !path.StartsWith("hf:", StringComparison.Ordinal) && !Directory.Exists(path) && !File.Exists(path))
            yield return SubmissionFindings.NoModel(path);
    }

    private static IEnumerable<Diagnostic> Images(LaunchPlan plan) => plan.Execution.Containers
        ? plan.Processes()
            .Where(static process => process.Image is { } image && IsFile(image) && !File.Exists(image))
            .DistinctBy(static process => process.Image)
            .Select(static process => SubmissionFindings.NoImage(process.Name, process.Image ?? ""))
        : [];

    private static bool IsFile(string image) => image.StartsWith('/') || image.StartsWith("./", StringComparison.Ordinal)
        || image.EndsWith(".sqsh", StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Mounts(LaunchPlan plan)
    {
        var mounts = plan.Processes()
            .SelectMany(static process => process.Mounts.Select(mount => (process.Name, mount.Source)))
            .Where(static mount => mount.Source.IsLiteral)
            .DistinctBy(static mount => mount.Source);
        foreach (var (process, text) in mounts)
        {
            var source = text.ToString();
            if (source == plan.Job.ModelPath || source == "tmpfs")
                continue;
            if (!Path.IsPathRooted(source))
                yield return SubmissionFindings.NotAbsolute(process, source);
            if (Path.IsPathRooted(source) && !Path.Exists(source))
                yield return SubmissionFindings.NoMountSource(source);
        }
    }

    private static IEnumerable<Diagnostic> Secrets(LaunchPlan plan, Func<string, string?> variable) =>
        from process in plan.Processes()
        from text in process.Environment.Select(static set => set.Value).Concat(process.Argv())
        from part in text.Parts
        where part.Kind == TextPartKind.Secret && variable(part.Value) is null
        group process.Name by part.Value into uses
        select SubmissionFindings.UnsetSecret(uses.First(), uses.Key);

    private static IEnumerable<Diagnostic> Output(string directory)
    {
        if (directory.AsSpan().ContainsAny(UnusableInPaths) || directory.Any(char.IsControl))
            return [SubmissionFindings.OutputName(directory)];
        if (WritingProblem(directory) is { } problem)
            return [SubmissionFindings.OutputNotWritable(directory, problem)];
        var free = new DriveInfo(directory).AvailableFreeSpace;
        return free < LeastFreeBytes ? [SubmissionFindings.OutputFull(directory, free)] : [];
    }

    private static string? WritingProblem(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var probe = Path.Combine(directory, $".writable-{Path.GetRandomFileName()}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    private static IEnumerable<Diagnostic> Sbatch(Func<string, string?> variable)
    {
        var directories = (variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(directories, static directory => File.Exists(Path.Combine(directory, "sbatch")))
            ? []
            : [SubmissionFindings.NoSbatch()];
    }
}
