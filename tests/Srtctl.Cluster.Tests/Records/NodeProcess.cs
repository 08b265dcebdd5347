namespace Srtctl.Cluster.Tests.Records;

/// <summary>A live process of a node, with its number as the machine (not the node) counts it.</summary>
public sealed record NodeProcess(int ProcessId, string CommandLine);
