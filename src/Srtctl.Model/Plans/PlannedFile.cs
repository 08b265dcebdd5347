namespace Srtctl.Model.Plans;

/// <summary>A file the agent writes before the first stage.</summary>
/// <param name="Path">Relative to the run directory.</param>
/// <param name="Content">Its text.</param>
public sealed record PlannedFile(string Path, PlanText Content);
