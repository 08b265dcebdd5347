using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Planning.Rendering;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>The jobs of a script, planned for a cluster.</summary>
internal sealed record PlannedJobs
{
    /// <summary>What the script said.</summary>
    public required LoadedJobs Loaded { get; init; }

    /// <summary>The site's settings.</summary>
    public required ClusterFile Cluster { get; init; }

    /// <summary>Absolute directory that run directories are made in.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>The points, pruned ones included; one for a plain job.</summary>
    public EquatableArray<PlannedPoint> Points { get; init; }

    /// <summary>Findings about the script, the cluster file and all points.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>True when the script gives a sweep.</summary>
    public bool IsSweep => Loaded.SweepName is not null;

    /// <summary>True when anything stands in the way.</summary>
    public bool HasErrors => Diagnostics.Any(static finding => finding.Severity == Severity.Error);

    /// <summary>Points that have a plan, with its outline.</summary>
    public IEnumerable<(PlannedPoint Point, PlanOutline Outline)> Outlined()
    {
        foreach (var point in Points.AsEnumerable())
            if (point.Outline is { } outline)
                yield return (point, outline);
    }

    /// <summary>Points that have a plan, with it.</summary>
    public IEnumerable<(PlannedPoint Point, LaunchPlan Plan)> Ready()
    {
        foreach (var point in Points.AsEnumerable())
            if (point.Plan is { } plan)
                yield return (point, plan);
    }

    /// <summary>The batch script of a plan.</summary>
    public string BatchScriptOf(LaunchPlan plan) => BatchScript.Of(plan, OutputDirectory, Cluster.Templates);

    /// <summary>The rendered files of a plan.</summary>
    public EquatableMap<string, string> Render(LaunchPlan plan) => PlanRenderer.Render(plan, OutputDirectory, Cluster.Templates);
}
