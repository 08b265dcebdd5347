namespace Srtctl.Agent.Tests.Support;

/// <summary>Looks at other processes of the machine.</summary>
internal static class ProcessTable
{
    /// <summary>True when a process is there and not a zombie.</summary>
    public static bool Alive(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..][0] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }
}
