using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>What the job asks of SLURM beside nodes.</summary>
public sealed record SlurmSettings
{
    /// <summary>Account; null: the cluster file's default.</summary>
    public string? Account { get; init; }

    /// <summary>Partition; null: the cluster file's default.</summary>
    public string? Partition { get; init; }

    /// <summary>Wall-clock limit; null: the cluster file's default, else one hour.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Further <c>#SBATCH</c> options by long name; an empty value is an option without value.</summary>
    public EquatableMap<string, string> Directives { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>
    /// Further <c>srun</c> options of workers and client, by long name; an empty value is an option without value.
    /// </summary>
    public EquatableMap<string, string> SrunOptions { get; init; } = EquatableMap<string, string>.Empty;
}
