using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Records;

/// <summary>Finds a node's processes from outside, by the process namespace that they share.</summary>
public static class NodeProcesses
{
    private static readonly string[] ClusterOwn = ["slurmd ", "slurmstepd", "sleep infinity"];

    /// <summary>All processes of the namespace that <paramref name="init"/> lives in, but the cluster's own.</summary>
    public static EquatableArray<NodeProcess> SharingNamespaceOf(int init)
    {
        var space = NamespaceOf($"/proc/{init}");
        return space is null
            ? []
            : EquatableArray.From(Directory.EnumerateDirectories("/proc")
                .Where(static path => int.TryParse(Path.GetFileName(path), out _))
                .Where(path => NamespaceOf(path) == space)
                .Select(At)
                .Where(process => process.ProcessId != init && IsOfJobs(process.CommandLine)));
    }

    /// <summary>The command line of a process by its <c>/proc</c> directory; empty for a zombie or none.</summary>
    public static string CommandLineOf(string path) => Read(Path.Combine(path, "cmdline")).Replace('\0', ' ').TrimEnd();

    /// <summary>A file of <c>/proc</c>; empty when its process is gone.</summary>
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static NodeProcess At(string path) => new(int.Parse(Path.GetFileName(path)), CommandLineOf(path));

    private static bool IsOfJobs(string commandLine) =>
        commandLine.Length > 0 && !ClusterOwn.Any(own => commandLine.StartsWith(own, StringComparison.Ordinal));

    private static string? NamespaceOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(Path.Combine(path, "ns", "pid"), returnFinalTarget: false)?.Name;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
