namespace Srtctl.Recipes.Importing;

/// <summary>A text of several lines, written as it will be.</summary>
internal sealed record SourceText(string Text) : SourceNode;
