namespace Srtctl.Cli.Monitoring;

/// <summary>All jobs at one moment.</summary>
/// <param name="Jobs">The jobs.</param>
/// <param name="Problem">Why SLURM could not be asked; null when it answered.</param>
internal sealed record BoardView(IReadOnlyList<MonitoredJob> Jobs, string? Problem);
