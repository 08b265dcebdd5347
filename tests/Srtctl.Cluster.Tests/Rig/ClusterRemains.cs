using System.Net.NetworkInformation;
using Srtctl.Cluster.Tests.Records;

namespace Srtctl.Cluster.Tests.Rig;

/// <summary>What a cluster leaves on the machine: namespaces, links, processes, directories, host names.</summary>
public static class ClusterRemains
{
    /// <summary>Everything of the cluster that is still there; empty after a clean end.</summary>
    public static IReadOnlyList<string> Of(string name) =>
        [.. Directories(name), .. Namespaces(name), .. Links(name), .. HostNames(name), .. Processes(name)];

    private static IEnumerable<string> Directories(string name) =>
        Directory.Exists($"/run/slurm-cluster/{name}") ? [$"directory /run/slurm-cluster/{name}"] : [];

    private static IEnumerable<string> Namespaces(string name) =>
        !Directory.Exists("/run/netns")
            ? []
            : Directory.EnumerateFiles("/run/netns", $"{name}-*").Select(static path => $"network namespace {path}");

    private static IEnumerable<string> Links(string name) =>
        NetworkInterface.GetAllNetworkInterfaces()
            .Where(link => link.Name == $"{name}br" || link.Name.StartsWith($"{name}v", StringComparison.Ordinal))
            .Select(static link => $"network interface {link.Name}");

    private static IEnumerable<string> HostNames(string name) =>
        File.ReadLines("/etc/hosts").Where(line => line.Contains($"slurm-cluster {name} ", StringComparison.Ordinal))
            .Select(static line => $"/etc/hosts: {line}");

    // Every process of a cluster has its directory in its command line or (SLURM_CONF) in its environment.
    private static IEnumerable<string> Processes(string name) =>
        from path in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(path), out _)
        where Mentions(path, $"/run/slurm-cluster/{name}/")
        select $"process {Path.GetFileName(path)}: {NodeProcesses.CommandLineOf(path)}";

    private static bool Mentions(string path, string directory) =>
        NodeProcesses.CommandLineOf(path).Contains(directory, StringComparison.Ordinal)
        || NodeProcesses.Read(Path.Combine(path, "environ")).Contains(directory, StringComparison.Ordinal);
}
