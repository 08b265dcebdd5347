using System.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Processes;

/// <summary>A process the agent started: leader of its own session and group.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly Process _process;
    private readonly TimeProvider _time;

    internal RunningProcess(ProcessSpec spec, string host, string log, Process process, TimeProvider time)
    {
        (Spec, Host, Log, Pid, _process, _time) = (spec, host, log, process.Id, process, time);
        StartedAt = time.GetUtcNow();
        Exited = AwaitExitAsync();
    }

    /// <summary>What was planned.</summary>
    public ProcessSpec Spec { get; }

    /// <summary>Host name of its first node.</summary>
    public string Host { get; }

    /// <summary>Absolute path of its log.</summary>
    public string Log { get; }

    /// <summary>Process ID: the program's, or that of the <c>srun</c> that launches it.</summary>
    public int Pid { get; }

    /// <summary>Start.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>Completes when it has ended.</summary>
    public Task<ProcessExit> Exited { get; }

    /// <summary>True when the agent started the program itself, without <c>srun</c>.</summary>
    public bool IsLocal => Spec.Launch.IsEmpty;

    /// <summary>True when nothing of it is left: its leader has ended and, for a local one, its group is empty.</summary>
    public bool IsGone => Exited.IsCompleted && !(IsLocal && PosixSignals.GroupExists(Pid));

    /// <inheritdoc/>
    public void Dispose() => _process.Dispose();

    private async Task<ProcessExit> AwaitExitAsync()
    {
        await _process.WaitForExitAsync().ConfigureAwait(false);
        return new ProcessExit(_time.GetUtcNow(), _process.ExitCode);
    }
}
