using Srtctl.Agent.Fingerprints;
using Srtctl.Agent.Nodes;
using Srtctl.Agent.Processes;
using Srtctl.Agent.Readiness;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Rollups;
using Srtctl.Agent.Runs;
using Srtctl.Agent.Slurm;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>One run of a plan, from binding to the result file.</summary>
internal sealed class PlanRun(
    LaunchPlan plan, RunDirectory directory, INodeSource nodes, IReadOnlyList<Injection> injections, RunOutputs outputs)
{
    private static readonly TimeSpan SuspectPoll = TimeSpan.FromMilliseconds(100);

    private readonly RunConsole _console = outputs.Console;
    private readonly EventLog _events = outputs.Events;
    private readonly TimeProvider _time = outputs.Time;

    /// <summary>Runs; incidents may also come in from outside, such as signals.</summary>
    /// <param name="incidents">Takes what ends the run.</param>
    /// <param name="faults">Takes what nobody expected.</param>
    /// <returns>The exit status of the agent.</returns>
    public async Task<int> ExecuteAsync(IncidentLog incidents, AgentFaults faults)
    {
        var started = _time.GetUtcNow();
        _events.Write("run-started", new(Message: plan.Job.Name));
        var kind = plan.Execution.Rehearsal ? "rehearsal" : "job";
        _console.Info($"Sweep Orchestrator: {kind} {nodes.JobId} runs {plan.Job.Name}");
        await using var status = new StatusReporter(plan.Execution.StatusEndpoints, nodes.JobId, _time);
        await CarryOutAsync(incidents, faults, status, started);
        var cause = incidents.Close() is { Count: > 0 } all ? FirstCause.Choose(all) : faults.Late;
        var result = new RunConclusion(plan, nodes.JobId, started, _time.GetUtcNow(), cause).ToResult();
        status.Report(new StatusUpdate(RunConclusion.StatusWord(result), "cleanup", RunConclusion.Sentence(result))
        {
            CompletedAt = result.EndedAt,
            ExitCode = result.ExitCode,
        });
        _console.Info($"Cleanup: {RunConclusion.Sentence(result)}");
        var lasted = (result.EndedAt - started).TotalSeconds;
        _events.Write("run-ended", new(ExitCode: result.ExitCode, Seconds: lasted, Message: result.Status));
        new RunFiles(plan, directory).WriteResult(result);
        return result.ExitCode;
    }

    private async Task CarryOutAsync(
        IncidentLog incidents, AgentFaults faults, StatusReporter status, DateTimeOffset started)
    {
        try
        {
            var secrets = SecretValues.For(plan, Environment.GetEnvironmentVariable);
            var allocation = await BindAsync(incidents.Trouble);
            new RunFiles(plan, directory).WriteInputs(allocation, secrets, started);
            status.Report(new StatusUpdate("starting", "starting", $"Job started on {allocation.Nodes[0].Host}")
            {
                StartedAt = started,
                Plan = plan,
                HeadNode = allocation.Nodes[0].Host,
            });
            using var supervisor = new Supervisor(
                new ProcessLauncher(allocation, secrets, _time), directory, incidents, faults, _events, _console);
            await SuperviseAsync(supervisor, allocation, incidents, faults, status);
        }
        catch (Exception failure)
        {
            Record(failure, incidents, faults);
        }

        if (!incidents.IsClosed)
            Announce(incidents.Close());
    }

    private void Record(Exception failure, IncidentLog incidents, AgentFaults faults)
    {
        if (failure is RunAbortedException aborted)
            incidents.Record(new Incident(IncidentKind.Aborted, _time.GetUtcNow(), aborted.Failure));
        else if (failure is not OperationCanceledException || !incidents.Trouble.IsCancellationRequested)
            faults.Record(failure);
    }

    private async Task<BoundAllocation> BindAsync(CancellationToken trouble)
    {
        var located = await nodes.LocateAsync(trouble);
        if (located.Count != plan.Nodes.Count)
            throw new RunAbortedException(new RunFailure
            {
                Kind = "start-failed",
                Code = "SRT3003",
                Message = $"The allocation has {located.Count} nodes and the plan {plan.Nodes.Count}. "
                    + "Submit the job again with the number of nodes it was planned for.",
            });
        foreach (var node in located)
            _events.Write("bound", new(Node: node.Host, Message: node.Address));
        _console.Info($"Nodes: {string.Join(", ", located.Select(static node => $"{node.Host} ({node.Address})"))}");
        return new BoundAllocation
        {
            JobId = nodes.JobId,
            RunDirectory = directory.Path,
            Agent = Environment.ProcessPath ?? "srtctl-agent",
            Nodes = located,
        };
    }

    private async Task SuperviseAsync(
        Supervisor supervisor, BoundAllocation allocation, IncidentLog incidents, AgentFaults faults, StatusReporter status)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(incidents.Trouble);
        using var watchEnd = new CancellationTokenSource();
        var watch = faults.ContainAsync(() => nodes.WatchAsync(
            (host, seen) => incidents.Record(NodeLoss.Of(plan, allocation, host, seen)), watchEnd.Token));
        var injected = Task.CompletedTask;
        var registered = Task.CompletedTask;
        try
        {
            using var prober = new Prober(allocation);
            var stages = new StageRunner(
                supervisor, new ReadinessWait(prober, _time), incidents, _events, _console, _time);
            foreach (var stage in (IEnumerable<Stage>)plan.Stages)
            {
                Enter(stage, allocation, status);
                if (stage.Name == StageNames.Benchmark)
                {
                    IdentityReport.Write(plan, directory, _console, _events);
                    var schedule = new InjectionSchedule(injections, supervisor, _events, _console, _time);
                    injected = faults.ContainAsync(() => schedule.RunAsync(over.Token));
                    registered = faults.ContainAsync(() => WatchRegistrationAsync(allocation, incidents, over.Token));
                }

                await stages.RunAsync(stage, over.Token);
                if (stage.Name == StageNames.Benchmark)
                    BenchmarkRollup.Write(plan, directory, _time.GetUtcNow(), _console);
            }
        }
        catch (Exception failure)
        {
            Record(failure, incidents, faults);
        }

        await SettleAsync(incidents);
        Announce(incidents.Close());
        await over.CancelAsync();
        await Task.WhenAll(injected, registered);
        await faults.ContainAsync(() => StopAsync(supervisor));
        supervisor.KillRest();
        await watchEnd.CancelAsync();
        await watch;
    }

    private Task WatchRegistrationAsync(BoundAllocation allocation, IncidentLog incidents, CancellationToken over)
    {
        var probe = plan.Processes().Select(static process => process.Readiness).OfType<WorkerCountProbe>().FirstOrDefault();
        return probe is null ? Task.CompletedTask : new RegistrationWatch(allocation, incidents, _time).RunAsync(probe, over);
    }

    private void Enter(Stage stage, BoundAllocation allocation, StatusReporter status)
    {
        var sentence = stage.HoldUntilStopped
            ? $"Serving at {allocation.Bind(plan.Endpoint)} until stopped"
            : StageWording.Entering(stage.Name);
        _console.Info(sentence);
        _events.Write("stage", new(stage.Name, Message: sentence));
        status.Report(new StatusUpdate(stage.Status, stage.StatusStage, sentence));
    }

    /// <summary>What happened in the same moment may be seen a little later, and a silent node only after its timeout.</summary>
    private async Task SettleAsync(IncidentLog incidents)
    {
        if (incidents.Snapshot() is not { Count: > 0 } seen)
            return;
        if (seen.All(static incident => incident.Kind is IncidentKind.TaskFailed or IncidentKind.ServiceExited))
            await Task.Delay(FirstCause.SameMoment / 2, _time);
        var waited = _time.GetTimestamp();
        while (nodes.AnySuspect && _time.GetElapsedTime(waited) < plan.Execution.HeartbeatTimeout)
            await Task.Delay(SuspectPoll, _time);
    }

    private async Task StopAsync(Supervisor supervisor)
    {
        var groups = StopOrder.Of(
            [.. plan.Stages.Select(static stage => stage.Name)], supervisor.Started, static started => started.Stage);
        await new WindDown(new StepSignals(nodes.JobId, _time), _console, _events, _time)
            .StopAsync(groups, plan.Execution.WindDown, nodes.LostHosts);
        await Task.WhenAny(supervisor.SettledAsync(), Task.Delay(TimeSpan.FromSeconds(1), _time));
    }

    private void Announce(IReadOnlyList<Incident> incidents)
    {
        if (incidents.Count == 0)
            return;
        var cause = FirstCause.Choose(incidents);
        _console.Error($"{cause.Failure.Code} {cause.Failure.Message}");
        var failure = cause.Failure;
        _events.Write("failure", new(null, failure.Process, failure.Node, null, failure.ExitCode, null, failure.Message));
        if (failure.Log is not { } log)
            return;
        _console.Error($"Last lines of {log}:");
        foreach (var line in FailedLog.Tail(directory.In(log)))
            _console.Quote(line);
    }
}
