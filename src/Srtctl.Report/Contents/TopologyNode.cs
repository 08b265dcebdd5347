using Srtctl.Model.Collections;

namespace Srtctl.Report.Contents;

/// <summary>A node and what ran on it.</summary>
/// <param name="Name">Host name.</param>
/// <param name="Parts">Workers and services, in order of their start or name.</param>
public sealed record TopologyNode(string Name, EquatableArray<TopologyPart> Parts);
