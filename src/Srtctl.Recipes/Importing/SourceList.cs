using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Importing;

/// <summary>A collection expression.</summary>
internal sealed record SourceList(EquatableArray<SourceNode> Items) : SourceNode;
