using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Launches;

/// <summary>A flag that states a size.</summary>
/// <param name="Flag">Its name in snake case.</param>
/// <param name="Setting">The size.</param>
internal readonly record struct FlagSetting(string Flag, NodeSetting Setting);
