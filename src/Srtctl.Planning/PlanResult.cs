using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Planning;

/// <summary>A plan, or what stands in its way.</summary>
/// <param name="Plan">Null when there is any error.</param>
/// <param name="Diagnostics">All findings of the pass, errors first.</param>
public sealed record PlanResult(LaunchPlan? Plan, EquatableArray<Diagnostic> Diagnostics);
