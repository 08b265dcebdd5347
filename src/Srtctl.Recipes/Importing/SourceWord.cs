namespace Srtctl.Recipes.Importing;

/// <summary>An expression on one line.</summary>
internal sealed record SourceWord(string Text) : SourceNode;
