namespace Srtctl.Cli.Reports;

/// <summary>A variant of a recipe with its overrides resolved.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The recipe.</param>
/// <param name="Path">The file it was written to; null when it is printed.</param>
internal sealed record ResolvedVariant(string Name, string Text, string? Path);
