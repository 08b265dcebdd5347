using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;

namespace Srtctl.Cli.Loading;

/// <summary>A job or sweep point with its plan.</summary>
/// <param name="Point">The point.</param>
/// <param name="Plan">Its plan; null when it is pruned or cannot be planned.</param>
/// <param name="SetupScript">Absolute path of the setup script; null for none.</param>
/// <param name="Diagnostics">Everything found about it.</param>
internal sealed record PlannedPoint(
    SweepPoint Point, LaunchPlan? Plan, string? SetupScript, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Name of the job.</summary>
    public string Name => Point.Job.Name;
}
