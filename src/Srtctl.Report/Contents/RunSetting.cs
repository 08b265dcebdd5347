namespace Srtctl.Report.Contents;

/// <summary>One value that a run was configured with.</summary>
/// <param name="Group">Where it belongs: <c>Run</c>, <c>Arguments of decode</c>, …</param>
/// <param name="Key">Its name.</param>
/// <param name="Value">Its value; several workers' values, where they differ, are separated by bars.</param>
public sealed record RunSetting(string Group, string Key, string Value);
