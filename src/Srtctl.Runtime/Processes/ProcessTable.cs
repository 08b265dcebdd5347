using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Srtctl.Runtime.Processes;

/// <summary>The processes of this machine as <c>/proc</c> shows them, and signals to them.</summary>
internal static class ProcessTable
{
    public const int Terminate = 15;

    public const int Kill = 9;

    /// <summary>Sends a signal to a process, or to a group when the ID is negative.</summary>
    public static void Signal(int process, int signal) => _ = SendSignal(process, signal);

    /// <summary>Processes that belong to one of the groups, or whose environment has a variable with an accepted value.</summary>
    public static IReadOnlyList<int> Find(IReadOnlySet<int> groups, string variable, Func<string, bool> accepts) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(static path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
            .Where(id => id > 1 && id != Environment.ProcessId)
            .Where(id => State(id) is { IsZombie: false } state && (groups.Contains(state.Group) || HasVariable(id, variable, accepts))),
    ];

    private static (bool IsZombie, int Group)? State(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (fields[0] is "Z" or "X", int.Parse(fields[2], CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool HasVariable(int id, string variable, Func<string, bool> accepts)
    {
        try
        {
            var environment = Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{id}/environ"));
            return environment.Split('\0').Any(entry =>
                entry.StartsWith($"{variable}=", StringComparison.Ordinal) && accepts(entry[(variable.Length + 1)..]));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
