namespace Srtctl.Runtime.Importing;

/// <summary>A script with the job that several imported scripts begin from.</summary>
/// <param name="Path">Its path, relative to the output directory.</param>
/// <param name="Text">The script.</param>
public sealed record SharedScript(string Path, string Text);
