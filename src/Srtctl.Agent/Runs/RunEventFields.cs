namespace Srtctl.Agent.Runs;

/// <summary>What an event says beyond its kind and time.</summary>
internal readonly record struct RunEventFields(
    string? Stage = null,
    string? Process = null,
    string? Node = null,
    int? Pid = null,
    int? ExitCode = null,
    double? Seconds = null,
    string? Message = null);
