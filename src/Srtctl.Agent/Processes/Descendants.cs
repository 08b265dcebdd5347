namespace Srtctl.Agent.Processes;

/// <summary>Processes below the agent in the process tree, adopted orphans included.</summary>
internal static class Descendants
{
    /// <summary>Ends everything that is still there by SIGKILL; returns how many there were.</summary>
    public static int KillAll()
    {
        var killed = 0;
        foreach (var process in Of(Environment.ProcessId))
            if (PosixSignals.Send(process, PosixSignals.Kill))
                killed++;
        return killed;
    }

    private static List<int> Of(int root)
    {
        var found = new List<int>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var parent))
        {
            foreach (var child in ChildrenOf(parent))
            {
                found.Add(child);
                open.Push(child);
            }
        }

        return found;
    }

    private static IEnumerable<int> ChildrenOf(int process)
    {
        try
        {
            return [.. Directory.EnumerateDirectories($"/proc/{process}/task")
                .SelectMany(static task => File.ReadAllText(Path.Combine(task, "children"))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(int.Parse)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
