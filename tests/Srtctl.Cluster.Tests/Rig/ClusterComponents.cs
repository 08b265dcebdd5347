namespace Srtctl.Cluster.Tests.Rig;

/// <summary>What the machine must have before a cluster can start.</summary>
public static class ClusterComponents
{
    private static readonly (string Name, string Package)[] Programs =
    [
        ("slurmctld", "slurmctld"), ("slurmd", "slurmd"), ("sbatch", "slurm-client"),
        ("srun", "slurm-client"), ("munged", "munge"), ("ip", "iproute2"),
        ("nsenter", "util-linux"), ("hostname", "hostname"), ("gcc", "gcc"),
    ];

    private static readonly (string Name, string Package)[] Headers =
        [("/usr/include/slurm/spank.h", "libslurm-dev"), ("/usr/include/stdlib.h", "libc6-dev")];

    /// <summary>The directories searched for programs, the system's own (which a shell may lack) last.</summary>
    public static string SearchPath =>
        $"{System.Environment.GetEnvironmentVariable("PATH")}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin";

    /// <summary>Fails with one sentence that names everything missing and how to get it.</summary>
    public static void Require()
    {
        if (!System.Environment.IsPrivilegedProcess)
            throw new InvalidOperationException("The cluster tests need root, for namespaces and network links.");
        var missing = Missing().ToList();
        if (missing.Count > 0)
            throw new InvalidOperationException(
                $"The cluster tests miss {string.Join(", ", missing)}. Run .ci/packages, or install these packages.");
    }

    private static IEnumerable<string> Missing() =>
        Programs.Where(static need => !IsOnPath(need.Name))
            .Concat(Headers.Where(static need => !File.Exists(need.Name)))
            .Select(static need => $"{need.Name} (package {need.Package})");

    private static bool IsOnPath(string program) =>
        SearchPath.Split(':').Any(directory => File.Exists(Path.Combine(directory, program)));
}
