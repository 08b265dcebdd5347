using Srtctl.Agent.Processes;
using Srtctl.Agent.Readiness;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Carries one stage out: starts its processes in order, waits until they answer, then for its tasks to end.</summary>
internal sealed class StageRunner(
    Supervisor supervisor, ReadinessWait readiness, IncidentLog incidents, EventLog events, RunConsole console, TimeProvider time)
{
    /// <summary>Returns when the stage is over; throws when the run has met trouble.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="trouble">Ends every wait.</param>
    public async Task RunAsync(Stage stage, CancellationToken trouble)
    {
        var started = new Dictionary<string, RunningProcess>(StringComparer.Ordinal);
        foreach (var spec in stage.Processes.Where(static spec => spec.After.IsEmpty))
        {
            trouble.ThrowIfCancellationRequested();
            started[spec.Name] = supervisor.Start(stage.Name, spec);
        }

        var members = await Task.WhenAll(Ready(stage, started, trouble));
        if (stage.Gate is { } gate)
            await AwaitGateAsync(stage, gate, trouble);
        foreach (var member in members.Where(static member => member.Spec.Lifetime == ProcessLifetime.Task))
            await AwaitTaskAsync(member, trouble);
        if (stage.HoldUntilStopped)
            await Task.Delay(Timeout.InfiniteTimeSpan, time, trouble);
    }

    private List<Task<RunningProcess>> Ready(
        Stage stage, Dictionary<string, RunningProcess> started, CancellationToken trouble)
    {
        // Frontends see the same workers, so one of them tells for all.
        var teller = stage.Processes.FirstOrDefault(static spec => spec.Readiness is WorkerCountProbe);
        var ready = new Dictionary<string, Task<RunningProcess>>(StringComparer.Ordinal);
        foreach (var spec in stage.Processes)
            ready[spec.Name] = started.TryGetValue(spec.Name, out var process)
                ? AwaitReadyAsync(stage, process, spec == teller, trouble)
                : StartLaterAsync(stage, spec, [.. spec.After.Select(name => ready[name])], trouble);
        return [.. ready.Values];
    }

    private async Task<RunningProcess> StartLaterAsync(
        Stage stage, ProcessSpec spec, Task<RunningProcess>[] before, CancellationToken trouble)
    {
        await Task.WhenAll(before);
        trouble.ThrowIfCancellationRequested();
        return await AwaitReadyAsync(stage, Start(stage, spec, trouble), false, trouble);
    }

    /// <summary>What hinders a late start must end the waits of the others, which nobody else would tell.</summary>
    private RunningProcess Start(Stage stage, ProcessSpec spec, CancellationToken trouble)
    {
        try
        {
            return supervisor.Start(stage.Name, spec);
        }
        catch (RunAbortedException aborted)
        {
            incidents.Record(new Incident(IncidentKind.Aborted, time.GetUtcNow(), aborted.Failure));
            throw new OperationCanceledException(aborted.Failure.Message, aborted, trouble);
        }
    }

    private async Task AwaitTaskAsync(RunningProcess task, CancellationToken trouble)
    {
        var exit = await task.Exited.WaitAsync(trouble);
        // The supervisor sees the same end; a failure becomes an incident there and ends this wait.
        if (exit.Status != 0 && task.Spec.Critical)
            await Task.Delay(Timeout.InfiniteTimeSpan, time, trouble);
    }

    private async Task<RunningProcess> AwaitReadyAsync(
        Stage stage, RunningProcess process, bool tells, CancellationToken trouble)
    {
        if (process.Spec.Readiness is not { } probe)
            return process;
        Action<ProbeAnswer> progress = tells ? seen => Progress(stage, probe, seen) : static _ => { };
        var answer = await readiness.UntilReadyAsync(probe, progress, trouble);
        var waited = time.GetUtcNow() - process.StartedAt;
        if (answer.Ready)
        {
            console.Info($"{StageWording.Ready(process.Spec.Name)} after {waited.TotalSeconds:0.0} s");
            events.Write("ready", new(stage.Name, process.Spec.Name, process.Host, process.Pid, Seconds: waited.TotalSeconds));
        }
        else if (process.Spec.Critical)
        {
            NotReady(stage.Name, process.Spec.Name, process.Host, probe, answer);
            trouble.ThrowIfCancellationRequested();
        }
        else
        {
            console.Warn($"{process.Spec.Name} did not become ready: {answer.Text}. The run does not depend on it.");
        }

        return process;
    }

    private async Task AwaitGateAsync(Stage stage, ReadinessProbe gate, CancellationToken trouble)
    {
        var started = time.GetTimestamp();
        console.Info($"Polling {readiness.Target(gate)}");
        var answer = await readiness.UntilReadyAsync(gate, seen => Progress(stage, gate, seen), trouble);
        var waited = time.GetElapsedTime(started);
        if (!answer.Ready)
        {
            NotReady(stage.Name, null, null, gate, answer);
            trouble.ThrowIfCancellationRequested();
        }

        console.Info(answer.Counts is { } counts ? WorkerProgress.ReadySentence(counts) : $"Stage {stage.Name} is ready");
        events.Write("ready", new(stage.Name, Seconds: waited.TotalSeconds, Message: answer.Text));
    }

    private void Progress(Stage stage, ReadinessProbe gate, ProbeAnswer seen)
    {
        if (seen.Ready)
            return;
        console.Info(gate is WorkerCountProbe count
            ? WorkerProgress.WaitingSentence(count, seen.Counts, seen.Text)
            : $"Waiting for {readiness.Target(gate)}: {seen.Text}");
        events.Write("waiting", new(stage.Name, Message: seen.Text));
    }

    private void NotReady(string stage, string? process, string? host, ReadinessProbe probe, ProbeAnswer answer) =>
        incidents.Record(new Incident(IncidentKind.NotReady, time.GetUtcNow(), new RunFailure
        {
            Kind = "not-ready",
            Code = "SRT3013",
            Message = $"{process ?? $"Stage {stage}"} was not ready within {probe.Timeout.TotalSeconds:0} s: "
                + $"{readiness.Target(probe)} gave {answer.Text}.",
            Process = process,
            Node = host,
        }));
}
