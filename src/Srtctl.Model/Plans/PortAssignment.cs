namespace Srtctl.Model.Plans;

/// <summary>A TCP port a process listens on.</summary>
/// <param name="Name">Its use: <c>http</c>, <c>system</c>, <c>bootstrap</c>, <c>nccl</c>, <c>dist-init</c>, …</param>
/// <param name="Port">1 to 65535.</param>
public sealed record PortAssignment(string Name, int Port);
