using Srtctl.Agent.Processes;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Brings planned faults about, counted from the begin of the benchmark.</summary>
internal sealed class InjectionSchedule(
    IReadOnlyList<Injection> injections, Supervisor supervisor, EventLog events, RunConsole console, TimeProvider time)
{
    /// <summary>Completes when all were brought about or the run is over.</summary>
    public async Task RunAsync(CancellationToken over)
    {
        try
        {
            await Task.WhenAll(injections.Select(injection => InjectAsync(injection, over)));
        }
        catch (OperationCanceledException)
        {
            // The run was over before the fault was due.
        }
    }

    private async Task InjectAsync(Injection injection, CancellationToken over)
    {
        await Task.Delay(injection.Delay, time, over);
        if (supervisor.Started.FirstOrDefault(started => started.Process.Spec.Name == injection.Process) is not { } target)
            return;
        var word = injection.IsHang ? "hang" : "kill";
        console.Warn($"Injecting: {word} {injection.Process}");
        events.Write("injected", new(target.Stage, injection.Process, target.Process.Host, target.Process.Pid, Message: word));
        PosixSignals.SendToGroup(target.Process.Pid, injection.IsHang ? PosixSignals.Stop : PosixSignals.Kill);
    }
}
