namespace Srtctl.Model.Plans;

/// <summary>A sweep parameter of a point.</summary>
/// <param name="Name">Parameter name.</param>
/// <param name="Value">Value as text.</param>
public sealed record PlannedParameter(string Name, string Value);
