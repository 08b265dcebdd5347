using Srtctl.Model.Clusters;

namespace Srtctl.Planning.Resolution;

/// <summary>Host paths of mounts as jobs and cluster files write them.</summary>
internal static class MountSource
{
    /// <summary>Not a path: the container runtime makes a file system in memory for it.</summary>
    private const string MemoryFileSystem = "tmpfs";

    /// <summary>Whether a path begins neither with a directory nor with something that stands for one.</summary>
    public static bool IsRelative(string source) => source != MemoryFileSystem
        && !(source.StartsWith('/') || source.StartsWith('$') || source.StartsWith('~') || source.StartsWith('{'));

    /// <summary>The path from the root; a relative one lies below the site's directory.</summary>
    public static string Absolute(string source, ClusterSettings cluster) =>
        cluster.SiteRoot is { } root && IsRelative(source) ? $"{root}/{source}" : source;
}
