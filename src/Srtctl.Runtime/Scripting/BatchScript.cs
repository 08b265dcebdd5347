namespace Srtctl.Runtime.Scripting;

/// <summary>A script to compile among many.</summary>
/// <param name="Path">Its file, for messages.</param>
/// <param name="Text">The script.</param>
/// <param name="Loaded">The file that its <c>#load</c> names; null when it has none.</param>
internal sealed record BatchScript(string Path, string Text, BatchScript? Loaded = null);
