using Srtctl.Agent.Processes;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Tells whether the end of a process ends the run, and how.</summary>
internal static class ExitIncident
{
    /// <summary>The incident, or null when the process was allowed to end like this.</summary>
    /// <param name="process">What was planned.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="host">Host to blame.</param>
    /// <param name="exit">How it ended.</param>
    /// <param name="lived">How long it ran.</param>
    /// <param name="launcherKilled">True when the <c>srun</c> itself was killed and took the tasks along.</param>
    public static Incident? Of(
        ProcessSpec process, string stage, string host, ProcessExit exit, TimeSpan lived, bool launcherKilled)
    {
        var isTask = process.Lifetime == ProcessLifetime.Task;
        if (isTask && exit.Status == 0)
            return null;
        var subject = launcherKilled ? $"srun of {process.Name}" : process.Name;
        var code = launcherKilled ? "SRT3012" : isTask ? "SRT3011" : "SRT3010";
        var message = $"{subject} on {host} {Ending(exit)} after {lived.TotalSeconds:0.0} s{Expectation(isTask)}.";
        var failure = new RunFailure
        {
            Kind = "process-exited",
            Code = code,
            Message = message,
            Process = process.Name,
            Node = host,
            ExitCode = exit.Status,
        };
        return isTask && !launcherKilled
            ? new Incident(IncidentKind.TaskFailed, exit.Time, failure, stage == StageNames.Benchmark ? exit.Status : 1)
            : new Incident(IncidentKind.ServiceExited, exit.Time, failure);
    }

    private static string Ending(ProcessExit exit) =>
        exit.Signal is { } signal ? $"was killed by signal {signal}" : $"ended with status {exit.Status}";

    private static string Expectation(bool isTask) => isTask ? "" : ", but it must run until the job ends";
}
