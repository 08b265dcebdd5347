using Srtctl.Agent.Processes;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;
using Srtctl.Agent.Slurm;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Starts processes and turns every unexpected end into an incident.</summary>
internal sealed class Supervisor(
    ProcessLauncher launcher, RunDirectory directory, IncidentLog incidents, AgentFaults faults, EventLog events,
    RunConsole console) : IDisposable
{
    private readonly Lock _starting = new();
    private readonly List<StartedProcess> _started = [];
    private readonly List<Task> _watches = [];

    /// <summary>Everything started so far, in start order.</summary>
    public IReadOnlyList<StartedProcess> Started => _started;

    /// <summary>Starts a process and watches it from then on.</summary>
    public RunningProcess Start(string stage, ProcessSpec spec)
    {
        lock (_starting)
        {
            var process = launcher.Start(spec);
            _started.Add(new StartedProcess(stage, process));
            events.Write("started", new(stage, spec.Name, process.Host, process.Pid));
            _watches.Add(faults.ContainAsync(() => WatchAsync(stage, process)));
            return process;
        }
    }

    /// <summary>Completes when every end was seen and told.</summary>
    public Task SettledAsync() => Task.WhenAll(_watches);

    /// <summary>SIGKILL to whatever an orderly stop has left.</summary>
    public void KillRest()
    {
        foreach (var (_, process) in _started)
            if (!process.IsGone)
                PosixSignals.SendToGroup(process.Pid, PosixSignals.Kill);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, process) in _started)
            process.Dispose();
    }

    private async Task WatchAsync(string stage, RunningProcess process)
    {
        var exit = await process.Exited;
        var lived = exit.Time - process.StartedAt;
        var spec = process.Spec;
        events.Write("exited", new(stage, spec.Name, process.Host, process.Pid, exit.Status, lived.TotalSeconds));
        var said = process.IsLocal ? LauncherWords.None : LauncherWords.Read(process.Log + ProcessLauncher.LauncherLogSuffix);
        var launcherKilled = !process.IsLocal && exit.Signal is not null && !said.NamesTask;
        if (ExitIncident.Of(spec, stage, said.Host ?? process.Host, exit, lived, launcherKilled) is not { } incident)
            return;
        var located = incident with { Failure = incident.Failure with { Log = Path.GetRelativePath(directory.Path, process.Log) } };
        if (spec.Critical)
            incidents.Record(located);
        else if (!incidents.IsClosed)
            console.Warn($"{located.Failure.Message} The run does not depend on it.");
    }
}
