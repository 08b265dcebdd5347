using System.Runtime.InteropServices;

namespace Srtctl.Agent.Processes;

/// <summary>Signals to process groups, and the adoption of orphans; neither has a managed counterpart.</summary>
internal static partial class PosixSignals
{
    public const int Kill = 9;
    public const int User1 = 10;
    public const int Terminate = 15;
    public const int Stop = 19;

    private const int SetChildSubreaper = 36;

    /// <summary>Sends a signal to every process of a group; false when the group has no process left.</summary>
    public static bool SendToGroup(int group, int signal) => kill(-group, signal) == 0;

    /// <summary>True while a process of the group is there, zombies included.</summary>
    public static bool GroupExists(int group) => kill(-group, 0) == 0;

    /// <summary>Sends a signal to one process.</summary>
    public static bool Send(int process, int signal) => kill(process, signal) == 0;

    /// <summary>Process ID of the parent; it changes when the parent ends.</summary>
    public static int Parent() => getppid();

    /// <summary>From now on processes whose parent ends become children of this one, so that none gets away.</summary>
    public static void AdoptOrphans() => _ = prctl(SetChildSubreaper, 1, 0, 0, 0);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int kill(int process, int signal);

    [LibraryImport("libc")]
    private static partial int getppid();

    [LibraryImport("libc", SetLastError = true)]
    private static partial int prctl(int option, nint second, nint third, nint fourth, nint fifth);
}
