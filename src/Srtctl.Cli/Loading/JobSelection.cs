using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Editing;

namespace Srtctl.Cli.Loading;

/// <summary>What a command line says about the jobs to plan.</summary>
internal sealed record JobSelection
{
    /// <summary>Path of the job script, or the first word that names recipes.</summary>
    public required string Script { get; init; }

    /// <summary>Words that name recipes; empty for a job script.</summary>
    public EquatableArray<string> Recipes { get; init; }

    /// <summary>Changes made to every job before it is planned.</summary>
    public EquatableArray<RecipeEdit> Edits { get; init; }

    /// <summary>Cluster file from the command line; null for discovery.</summary>
    public string? ClusterFile { get; init; }

    /// <summary>Output directory from the command line; null: the cluster file's, else <c>outputs</c>.</summary>
    public string? OutputDirectory { get; init; }

    /// <summary>True when points of a sweep that cannot run are left out.</summary>
    public bool Prune { get; init; }

    /// <summary>The only point of a sweep to plan; null for all.</summary>
    public string? Point { get; init; }

    /// <summary>Setup script from the command line.</summary>
    public string? SetupScript { get; init; }

    /// <summary>Labels for results.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>True when mock engines are to run on this machine.</summary>
    public bool Rehearsal { get; init; }

    /// <summary>True when the benchmark's load is to be over in seconds.</summary>
    public bool ShortLoad { get; init; }

    /// <summary>True when the plans are going to run, so that files and variables of this machine must be there.</summary>
    public bool WillRun { get; init; }

    /// <summary>How bad a missing variable is.</summary>
    public Severity UnsetVariable => WillRun && !Rehearsal ? Severity.Error : Severity.Warning;
}
