namespace Srtctl.Model.Plans;

/// <summary>A variable set for a process.</summary>
/// <param name="Name">Letters, digits and underscores, not starting with a digit.</param>
/// <param name="Value">Its value.</param>
/// <param name="From">Who decided it.</param>
public sealed record EnvironmentVariable(string Name, PlanText Value, Origin From);
