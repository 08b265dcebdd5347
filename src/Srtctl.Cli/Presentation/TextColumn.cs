namespace Srtctl.Cli.Presentation;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading; empty for none.</param>
/// <param name="AlignsRight">True for figures.</param>
internal sealed record TextColumn(string Title, bool AlignsRight = false);
