using System.Runtime.ExceptionServices;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Nodes;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Commands;

/// <summary>What <c>run</c> and <c>rehearse</c> have in common: outputs, signals, execution.</summary>
internal static class RunExecution
{
    /// <summary>Executes a plan on nodes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="directory">Its run directory.</param>
    /// <param name="nodes">Where it runs.</param>
    /// <param name="injections">Faults to bring about.</param>
    /// <param name="owner">Completes when whoever started the run is gone.</param>
    public static async Task<int> ExecuteAsync(
        LaunchPlan plan, RunDirectory directory, INodeSource nodes, IReadOnlyList<Injection> injections, Task owner)
    {
        var time = TimeProvider.System;
        using var events = OpenEvents(directory, time);
        var outputs = new RunOutputs(new RunConsole(Console.Out, time), events, time);
        using var incidents = new IncidentLog();
        var faults = new AgentFaults(directory, incidents, outputs.Console, time);
        ExceptionHandling.SetUnhandledExceptionHandler(fault => Contain(faults, fault));
        using var stops = new StopRequests(incidents, outputs);
        using var over = new CancellationTokenSource();
        _ = owner.ContinueWith(_ => stops.OwnerGone(), over.Token, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            return await new PlanRun(plan, directory, nodes, injections, outputs).ExecuteAsync(incidents, faults);
        }
        catch (RunAbortedException aborted)
        {
            outputs.Console.Error(aborted.Message);
            return 1;
        }
        catch (Exception fault)
        {
            faults.Record(fault);
            return 1;
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    private static bool Contain(AgentFaults faults, Exception fault)
    {
        faults.Record(fault);
        return true;
    }

    private static EventLog OpenEvents(RunDirectory directory, TimeProvider time)
    {
        try
        {
            Directory.CreateDirectory(directory.Logs);
            AtomicFile.Write(Path.Combine(directory.Logs, ".writable"), "");
            File.Delete(Path.Combine(directory.Logs, ".writable"));
            return new EventLog(directory, time);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RunAbortedException(new RunFailure
            {
                Kind = "start-failed",
                Code = "SRT3004",
                Message = $"The run directory {directory.Path} cannot be written: {failure.Message} "
                    + "Check its owner, mode and free space.",
            });
        }
    }
}
