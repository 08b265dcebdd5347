namespace Srtctl.Cli.Monitoring;

/// <summary>What a command line asks the monitor for.</summary>
/// <param name="Id">One job to look into; null for all.</param>
/// <param name="OutputDirectory">Where run directories are; null for the site's.</param>
/// <param name="IsOnce">One look, no live view.</param>
/// <param name="IsJson">JSON instead of text.</param>
/// <param name="Interval">Time between two looks.</param>
internal sealed record MonitorRequest(
    string? Id, string? OutputDirectory, bool IsOnce, bool IsJson, TimeSpan Interval);
