using Srtctl.Model.Collections;

namespace Srtctl.Planning.Launch;

/// <summary>What one <c>srun</c> needs beside what every step has.</summary>
public sealed record StepOptions
{
    /// <summary>The ordinary step.</summary>
    public static StepOptions Default { get; } = new();

    /// <summary>MPI plugin: <c>pmix</c>; null for none.</summary>
    public string? Mpi { get; init; }

    /// <summary>Whether tasks may share CPUs with those of other steps (<c>--oversubscribe</c>).</summary>
    public bool Oversubscribe { get; init; }

    /// <summary>CPU binding; null for SLURM's own.</summary>
    public string? CpuBind { get; init; }

    /// <summary>Whether the job's own <c>srun</c> options apply.</summary>
    public bool UserOptions { get; init; }

    /// <summary>Root inside the container, so that packages can be installed there.</summary>
    public bool RemapRoot { get; init; }

    /// <summary>Root for the image's own processes by container option, as nginx needs it.</summary>
    public bool ContainerRemapRoot { get; init; }

    /// <summary>The job's <c>srun</c> options by long name.</summary>
    public EquatableMap<string, string> Srun { get; init; } = EquatableMap<string, string>.Empty;
}
