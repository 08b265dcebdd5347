namespace Srtctl.Agent.Fingerprints;

/// <summary>One GPU.</summary>
/// <param name="Name">Product name.</param>
/// <param name="Driver">Version of the driver.</param>
/// <param name="Memory">Size with unit, as the driver prints it.</param>
internal sealed record GpuDevice(string Name, string Driver, string Memory);
