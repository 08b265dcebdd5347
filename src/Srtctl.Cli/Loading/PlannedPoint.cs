using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;
using Srtctl.Planning;

namespace Srtctl.Cli.Loading;

/// <summary>A job or sweep point that has been planned.</summary>
/// <param name="Point">The point.</param>
/// <param name="Request">What it was planned from; null when it is pruned.</param>
/// <param name="Outline">Its plan in short; null when it is pruned or cannot be planned.</param>
/// <param name="SetupScript">Absolute path of the setup script; null for none.</param>
/// <param name="Diagnostics">Everything found about it.</param>
internal sealed record PlannedPoint(
    SweepPoint Point,
    PlanRequest? Request,
    PlanOutline? Outline,
    string? SetupScript,
    EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Name of the job.</summary>
    public string Name => Point.Job.Name;

    /// <summary>The plan, where it was kept: thousands of them would fill the memory.</summary>
    public LaunchPlan? Kept { get; init; }

    /// <summary>The point as pruned, with the first error as the reason, when it cannot be planned; else itself.</summary>
    public PlannedPoint PrunedIfImpossible() =>
        Diagnostics.FirstOrDefault(static finding => finding.Severity == Severity.Error) is { } error
            ? this with { Point = Point with { Pruned = $"{error.Code} {error.Message}" }, Outline = null, Diagnostics = [] }
            : this;

    /// <summary>The plan; null when there is none. One that was not kept is made again, and is the same.</summary>
    public LaunchPlan? Plan => Kept ?? (Outline is null || Request is null ? null : Planner.Plan(Request).Plan);
}
