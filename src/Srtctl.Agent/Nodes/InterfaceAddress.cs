namespace Srtctl.Agent.Nodes;

/// <summary>An IPv4 address of a node.</summary>
/// <param name="Interface">Network interface.</param>
/// <param name="Address">Address.</param>
internal sealed record InterfaceAddress(string Interface, string Address);
