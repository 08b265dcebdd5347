namespace Srtctl.Planning.Engines;

/// <summary>A switch that the engine refuses unless another one is on.</summary>
/// <param name="Flag">The switch.</param>
/// <param name="Needs">The other one.</param>
public sealed record NeededSetting(string Flag, string Needs);
