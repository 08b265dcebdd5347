using Srtctl.Model.Runs;
using Srtctl.Runtime.Processes;
using Srtctl.Runtime.Runs;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>Ends what an agent that was itself killed has left behind.</summary>
internal static class Leftovers
{
    private const string AddressVariable = "SRTCTL_NODE_ADDRESS";
    private const int Rounds = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Kills every process that the events name as a running group's, or that has an address of the block in its
    /// environment: the latter finds also those that made a group of their own.
    /// </summary>
    public static async Task EndAsync(RunDirectory directory, LoopbackBlock block, TimeProvider time)
    {
        var groups = LiveGroups(directory, time);
        for (var round = 0; round < Rounds; round++)
        {
            var left = ProcessTable.Find(groups, AddressVariable, block.Contains);
            if (left.Count == 0)
                return;
            foreach (var process in left)
                ProcessTable.Signal(process, ProcessTable.Kill);
            await Task.Delay(Pause, time);
        }
    }

    private static HashSet<int> LiveGroups(RunDirectory directory, TimeProvider time)
    {
        var groups = new Dictionary<string, int>();
        foreach (var added in new EventFile(directory.Events, time).ReadNew())
        {
            if (added is { Kind: "started", Process: { } started, Pid: { } pid })
                groups[started] = pid;
            else if (added is { Kind: "exited", Process: { } exited })
                groups.Remove(exited);
        }

        return [.. groups.Values];
    }
}
