using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Importing;

/// <summary>An expression with an initializer.</summary>
/// <param name="Head">What stands before the braces: <c>new()</c>, <c>new Pool</c>, <c>job with</c>.</param>
/// <param name="Members">What stands in them.</param>
internal sealed record SourceObject(string Head, EquatableArray<SourceMember> Members) : SourceNode;
