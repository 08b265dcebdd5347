using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Models;
using Srtctl.Planning.Rendering;

namespace Srtctl.Planning;

/// <summary>Everything a plan depends on.</summary>
public sealed record PlanRequest
{
    /// <summary>The job.</summary>
    public required Job Job { get; init; }

    /// <summary>The site's settings.</summary>
    public ClusterSettings Cluster { get; init; } = ClusterSettings.None;

    /// <summary>What images said about their own flags; it comes before what catalogs know.</summary>
    public EquatableArray<VersionFlags> Imports { get; init; }

    /// <summary>
    /// The model's own facts, read from its directory; null when nobody has: then <see cref="ModelCatalog"/> is asked.
    /// </summary>
    public ModelShape? Model { get; init; }

    /// <summary>True for a rehearsal on this machine.</summary>
    public bool Rehearsal { get; init; }

    /// <summary>True to shorten the load of the benchmark, so that a rehearsal takes seconds.</summary>
    public bool ShortLoad { get; init; }

    /// <summary>Setup script from the command line; it replaces the job's.</summary>
    public string? SetupScript { get; init; }

    /// <summary>Text templates.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.BuiltIn;

    /// <summary>Labels for results.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Sweep parameters of this point.</summary>
    public EquatableArray<PlannedParameter> Parameters { get; init; }
}
