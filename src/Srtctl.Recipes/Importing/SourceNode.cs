namespace Srtctl.Recipes.Importing;

/// <summary>A piece of C# that is laid out once its place on the page is known.</summary>
internal abstract record SourceNode;
