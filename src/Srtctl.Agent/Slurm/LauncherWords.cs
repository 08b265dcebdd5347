using System.Text.RegularExpressions;
using Srtctl.Agent.Processes;

namespace Srtctl.Agent.Slurm;

/// <summary>What <c>srun</c> itself said about the end of a step.</summary>
/// <param name="NamesTask">It tells of a task's end, so it was alive to see it.</param>
/// <param name="Host">The host of the first task it tells of.</param>
internal sealed partial record LauncherWords(bool NamesTask, string? Host)
{
    private const int Lines = 50;

    /// <summary>Nothing said.</summary>
    public static LauncherWords None { get; } = new(false, null);

    /// <summary>Reads them from the file that takes <c>srun</c>'s own output.</summary>
    public static LauncherWords Read(string path) => Of(LogTail.Read(path, Lines));

    /// <summary>Reads them from lines.</summary>
    public static LauncherWords Of(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            if (TaskEnd().Match(line) is { Success: true } match)
                return new LauncherWords(true, match.Groups["host"].Value);
        return None;
    }

    [GeneratedRegex(@"srun: error: (?<host>[^\s:]+): tasks? [\d,\-]+: ")]
    private static partial Regex TaskEnd();
}
