namespace Srtctl.Runtime.Slurm;

/// <summary>Reads what SLURM's tools print about a job.</summary>
internal static class SlurmJobText
{
    /// <summary>The job in one line of <c>scontrol show job --oneliner</c>; null when the line is none.</summary>
    public static SlurmJob? OfScontrol(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static field => field.Split('=', 2))
            .Where(static pair => pair.Length == 2)
            .GroupBy(static pair => pair[0])
            .ToDictionary(static group => group.Key, static group => group.First()[1]);
        if (!fields.TryGetValue("JobState", out var state))
            return null;
        var (exit, signal) = Status(fields.GetValueOrDefault("ExitCode"));
        var job = new SlurmJob
        {
            State = state,
            Reason = Given(fields.GetValueOrDefault("Reason")),
            Nodes = Given(fields.GetValueOrDefault("NodeList")),
            RunTime = Given(fields.GetValueOrDefault("RunTime")),
        };
        return job.HasEnded ? job with { ExitCode = exit, Signal = signal } : job;
    }

    /// <summary>The job in one line of <c>sacct --format=State,ExitCode,NodeList,Elapsed --parsable2</c>; null when the line is none.</summary>
    public static SlurmJob? OfSacct(string line)
    {
        if (line.Trim().Split('|') is not [{ Length: > 0 } state, var status, var nodes, var elapsed, ..])
            return null;
        var (exit, signal) = Status(status);
        return new SlurmJob
        {
            State = state.Split(' ')[0],
            ExitCode = exit,
            Signal = signal,
            Nodes = Given(nodes),
            RunTime = Given(elapsed),
        };
    }

    private static (int? Exit, int? Signal) Status(string? text)
    {
        var parts = text?.Split(':') ?? [];
        var exit = parts.Length > 0 && int.TryParse(parts[0], out var code) ? code : (int?)null;
        var signal = parts.Length > 1 && int.TryParse(parts[1], out var number) && number > 0 ? number : (int?)null;
        return (exit, signal);
    }

    private static string? Given(string? text) => text is null or "" or "None" or "(null)" or "Unknown" or "None assigned" ? null : text;
}
