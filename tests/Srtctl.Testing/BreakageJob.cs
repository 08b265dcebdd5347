namespace Srtctl.Testing;

/// <summary>A job that breaks.</summary>
/// <param name="File">Name of its file.</param>
/// <param name="Text">The file.</param>
/// <param name="Answer">What <c>srtctl dry-run</c> prints of it.</param>
public sealed record BreakageJob(string File, string Text, string Answer);
