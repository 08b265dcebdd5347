using Srtctl.Agent.Processes;

namespace Srtctl.Agent.Execution;

/// <summary>A process and the stage it belongs to.</summary>
internal sealed record StartedProcess(string Stage, RunningProcess Process);
