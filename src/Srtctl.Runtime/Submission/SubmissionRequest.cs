using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Runtime.Submission;

/// <summary>A plan that is to run, and everything that goes into its run directory.</summary>
public sealed record SubmissionRequest
{
    /// <summary>The plan.</summary>
    public required LaunchPlan Plan { get; init; }

    /// <summary>Absolute directory that the run directory is made in.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>Rendered files by name relative to the run directory.</summary>
    public required EquatableMap<string, string> Files { get; init; }

    /// <summary>The job script and what it loads, absolute paths.</summary>
    public EquatableArray<string> SourceFiles { get; init; }

    /// <summary>Absolute path of the setup script; null for none.</summary>
    public string? SetupScript { get; init; }

    /// <summary>Agent executables by runtime identifier, absolute paths.</summary>
    public EquatableMap<string, string> Agents { get; init; } = EquatableMap<string, string>.Empty;
}
