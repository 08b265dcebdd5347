using Srtctl.Agent.Processes;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;
using Srtctl.Agent.Slurm;

namespace Srtctl.Agent.Execution;

/// <summary>Stops what runs, group by group: SIGTERM, a grace, SIGKILL. Its whole duration is bounded.</summary>
internal sealed class WindDown(StepSignals steps, RunConsole console, EventLog events, TimeProvider time)
{
    private const int Continue = 18;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan KillPatience = TimeSpan.FromSeconds(2);

    /// <summary>Stops everything within the limit.</summary>
    /// <param name="groups">In the order of stopping.</param>
    /// <param name="limit">Longest duration.</param>
    /// <param name="lostHosts">Hosts that answer to nothing any more; what runs there gets no grace.</param>
    public async Task StopAsync(
        IReadOnlyList<IReadOnlyList<StartedProcess>> groups, TimeSpan limit, IReadOnlySet<string> lostHosts)
    {
        var started = time.GetTimestamp();
        for (var index = 0; index < groups.Count; index++)
        {
            var alive = groups[index].Select(static member => member.Process).Where(static process => !process.IsGone).ToList();
            var abandoned = alive.Where(process => lostHosts.Contains(process.Host)).ToList();
            var left = limit - KillPatience - time.GetElapsedTime(started);
            var answering = alive.Except(abandoned).ToList();
            if (answering.Count > 0)
                await StopAsync(groups[index][0].Stage, answering, left, groups.Count - index);
            foreach (var process in abandoned)
                PosixSignals.SendToGroup(process.Pid, PosixSignals.Kill);
        }
    }

    private async Task StopAsync(string stage, List<RunningProcess> members, TimeSpan left, int groupsLeft)
    {
        console.Info($"Stopping {string.Join(", ", members.Select(static process => process.Spec.Name))}");
        events.Write("stopping", new(stage, Message: string.Join(", ", members.Select(static process => process.Spec.Name))));
        var grace = StopOrder.Grace(members.Max(static process => process.Spec.StopGrace), left, groupsLeft);
        foreach (var unreachable in await SignalAsync("TERM", PosixSignals.Terminate, members))
            PosixSignals.SendToGroup(unreachable.Pid, PosixSignals.Terminate);
        var stubborn = await WaitAsync(members, grace);
        if (stubborn.Count == 0)
            return;
        foreach (var process in stubborn)
        {
            console.Warn($"{process.Spec.Name} did not end within {grace.TotalSeconds:0.0} s of SIGTERM; killing it");
            events.Write("killed", new(stage, process.Spec.Name, process.Host, process.Pid, Seconds: grace.TotalSeconds));
        }

        await SignalAsync("KILL", PosixSignals.Kill, stubborn);
        foreach (var process in await WaitAsync(stubborn, KillPatience / 2))
            PosixSignals.SendToGroup(process.Pid, PosixSignals.Kill);
        await WaitAsync(stubborn, KillPatience / 2);
    }

    private async Task<IReadOnlyList<RunningProcess>> SignalAsync(string name, int number, List<RunningProcess> members)
    {
        foreach (var local in members.Where(static process => process.IsLocal))
        {
            PosixSignals.SendToGroup(local.Pid, number);
            PosixSignals.SendToGroup(local.Pid, Continue);
        }

        var launched = members.Where(static process => !process.IsLocal).ToList();
        return launched.Count == 0 ? [] : await steps.SendAsync(name, launched);
    }

    private async Task<List<RunningProcess>> WaitAsync(List<RunningProcess> members, TimeSpan patience)
    {
        var started = time.GetTimestamp();
        var left = members.FindAll(static process => !process.IsGone);
        while (left.Count > 0 && time.GetElapsedTime(started) < patience)
        {
            await Task.Delay(Poll, time);
            left.RemoveAll(static process => process.IsGone);
        }

        return left;
    }
}
