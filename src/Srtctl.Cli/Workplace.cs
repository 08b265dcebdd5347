using Srtctl.Cli.Imports;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Collections;
using Srtctl.Runtime.Slurm;

namespace Srtctl.Cli;

/// <summary>What verbs work with.</summary>
public sealed record Workplace
{
    /// <summary>Where text goes.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Where jobs come from.</summary>
    public required IJobSource Jobs { get; init; }

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>What follows <c>--</c> on the command line: the job script sees it as <c>Args</c>.</summary>
    public EquatableArray<string> ScriptArguments { get; init; }

    /// <summary>Opens what <c>-</c> stands for.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;

    /// <summary>Directory of catalogs that the user imported; null for none.</summary>
    public string? ImportDirectory { get; init; } = UserDirectories.Catalogs;

    /// <summary>Directory in which queries remember what runs hold; null for none.</summary>
    public string? RunIndexDirectory { get; init; } = UserDirectories.RunIndex;

    /// <summary>Catalogs that the user imported.</summary>
    internal ImportedCatalogs Imports => new(ImportDirectory);

    /// <summary>SLURM's tools.</summary>
    internal SlurmClient Slurm => new(Time);
}
