using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Sweeps;

namespace Srtctl.Runtime.Scripting;

/// <summary>What a job script said.</summary>
public sealed record LoadedJobs
{
    /// <summary>The points to plan: one for a plain job. Empty when there are errors.</summary>
    public EquatableArray<SweepPoint> Points { get; init; }

    /// <summary>Name of the sweep; null when the script gives a single job.</summary>
    public string? SweepName { get; init; }

    /// <summary>Errors and warnings of loading: compiler messages, exceptions, no job, two of one name.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The script and every file it loads, absolute paths, the script first. Copied into the run directory.</summary>
    public EquatableArray<string> SourceFiles { get; init; }
}
