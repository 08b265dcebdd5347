using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Benchmarks;

/// <summary>
/// Finds on the host what a job names by its path in containers: the agent's clients run on the host.
/// </summary>
internal static class HostPaths
{
    /// <summary>The host's path: through the mount that holds it, else the path itself.</summary>
    public static PlanText Of(EquatableArray<ContainerMount> mounts, string path)
    {
        var holder = mounts.Where(mount => Holds(Target(mount), path)).MaxBy(static mount => Target(mount).Length);
        return holder is null ? path : PlanText.Of($"{holder.Source}{path[Target(holder).Length..]}");
    }

    private static bool Holds(string directory, string path) =>
        path == directory || path.StartsWith($"{directory}/", StringComparison.Ordinal);

    private static string Target(ContainerMount mount) => mount.Target.ToString().TrimEnd('/');
}
