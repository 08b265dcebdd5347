namespace Srtctl.Analysis.Runs;

/// <summary>One GPU of a node, as the driver describes it.</summary>
/// <param name="Name">Model.</param>
/// <param name="MemoryTotal">Memory with its unit.</param>
/// <param name="DriverVersion">Version of the driver.</param>
public sealed record NodeGpu(string? Name, string? MemoryTotal, string? DriverVersion);
