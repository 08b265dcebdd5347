namespace Srtctl.Model.Plans;

/// <summary>A node the allocation provided.</summary>
/// <param name="Host">Host name SLURM uses.</param>
/// <param name="Address">IPv4 address the other nodes reach it at.</param>
public sealed record AllocatedNode(string Host, string Address);
