using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Comparison;

/// <summary>A fact in which experiments differ.</summary>
/// <param name="Name">
/// What it is: <c>image</c>, <c>decode --max-running-requests</c>, <c>prefill env NCCL_DEBUG</c>.
/// </param>
/// <param name="Values">Its value in each run, in order; null where the run has none.</param>
public sealed record ExperimentDifference(string Name, EquatableArray<string?> Values);
