namespace Srtctl.Planning.Comparison;

/// <summary>A place where two plans say different things.</summary>
/// <param name="Path">Where, as a path in <c>plan.json</c>: <c>stages[1].processes[0].argv[3]</c>.</param>
/// <param name="First">What the first plan has, as JSON; <c>nothing</c> where it has none.</param>
/// <param name="Second">What the second plan has, as JSON; <c>nothing</c> where it has none.</param>
public sealed record PlanDifference(string Path, string First, string Second);
