namespace Srtctl.Runtime.Runs;

/// <summary>A log file of a run.</summary>
/// <param name="Name">Process name in the plan, or the file's name when no process owns it.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="Bytes">Its size; null when it does not exist yet.</param>
public sealed record RunLog(string Name, string Path, long? Bytes);
