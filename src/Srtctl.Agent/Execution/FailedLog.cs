using Srtctl.Agent.Processes;

namespace Srtctl.Agent.Execution;

/// <summary>The lines worth showing of a process that failed.</summary>
internal static class FailedLog
{
    private const int Lines = 50;

    /// <summary>The last lines of the program's log, and after them what <c>srun</c> said; 50 at most.</summary>
    public static IReadOnlyList<string> Tail(string log) =>
        [.. LogTail.Read(log, Lines).Concat(LogTail.Read(log + ProcessLauncher.LauncherLogSuffix, Lines / 2)).TakeLast(Lines)];
}
