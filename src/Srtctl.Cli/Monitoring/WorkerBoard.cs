using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Monitoring;

/// <summary>The engine processes of a run.</summary>
internal static class WorkerBoard
{
    /// <summary>Every process that has GPUs, in the order of the plan.</summary>
    public static IReadOnlyList<WorkerProgress> Of(RunDirectory directory, LaunchPlan plan, IReadOnlyList<RunEvent> events)
    {
        var resolved = RunFiles.ResolvedPlan(directory);
        var told = events.Where(static told => told.Process is not null).ToLookup(static told => told.Process);
        var count = new WorkerCount(plan);
        var complete = count.CompleteAt(events);
        return
        [
            .. (resolved ?? plan).Processes().Where(static process => !process.Gpus.IsEmpty).AsParallel().AsOrdered()
                .Select(process => Of(
                    process,
                    [.. told[process.Name]],
                    count.Counts(process.Name) ? complete : null,
                    resolved is null || !process.Log.IsLiteral ? null : directory.In(process.Log.ToString()),
                    plan.Job.Engine)),
        ];
    }

    /// <summary>Workers without a probe of their own are ready when all of them have been counted.</summary>
    private static WorkerProgress Of(
        ProcessSpec process, IReadOnlyCollection<RunEvent> told, RunEvent? complete, string? log, string engine)
    {
        var worker = Told(process, told);
        if (complete is not null && worker.State == WorkerState.Starting)
            worker = worker with
            {
                State = WorkerState.Ready,
                ReadyAfter = (complete.Time - told.First(static told => told.Kind == "started").Time).TotalSeconds,
            };
        return log is null ? worker : worker with { Tail = LogTail.Of(log, engine) };
    }

    private static WorkerProgress Told(ProcessSpec process, IReadOnlyCollection<RunEvent> told)
    {
        var worker = new WorkerProgress { Process = process.Name, Role = process.Role };
        return told.Aggregate(worker, static (worker, told) => told.Kind switch
        {
            "started" => worker with { State = WorkerState.Starting, Node = told.Node ?? worker.Node },
            "ready" => worker with { State = WorkerState.Ready, ReadyAfter = told.Seconds },
            "exited" or "killed" => worker with { State = WorkerState.Ended },
            _ => worker,
        });
    }
}
