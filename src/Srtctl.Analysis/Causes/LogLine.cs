namespace Srtctl.Analysis.Causes;

/// <summary>A line of a file of the run.</summary>
/// <param name="Log">The file, relative to the run directory.</param>
/// <param name="Number">Line number, from 1; null where it was not counted.</param>
/// <param name="Text">The line without colours.</param>
public sealed record LogLine(string Log, long? Number, string Text);
