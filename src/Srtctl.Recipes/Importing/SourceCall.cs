using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Importing;

/// <summary>A constructor with arguments.</summary>
/// <param name="Head"><c>new</c>, or <c>new</c> and the type.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record SourceCall(string Head, EquatableArray<SourceNode> Arguments) : SourceNode;
