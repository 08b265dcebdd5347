using System.Diagnostics;

namespace Srtctl.Agent.Tests.Support;

/// <summary>Looks at other processes of the machine.</summary>
internal static class ProcessTable
{
    /// <summary>True when a process is there and not a zombie.</summary>
    public static bool Alive(int pid) => State(pid) is not (null or 'Z');

    /// <summary>State letter as the kernel gives it; null when there is no such process.</summary>
    public static char? State(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..][0];
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Sends a signal.</summary>
    public static void Signal(int pid, string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{pid}"]);
        kill.WaitForExit();
    }
}
