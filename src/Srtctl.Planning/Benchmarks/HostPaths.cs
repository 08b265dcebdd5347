using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Finds on the host what a job names by its path in containers: the agent's clients run on the host.</summary>
internal static class HostPaths
{
    /// <summary>The host's path: through the mount that holds it, else the path itself.</summary>
    public static PlanText Of(EquatableArray<ContainerMount> mounts, string path)
    {
        var holder = mounts
            .Select(static mount => (mount.Source, Target: mount.Target.ToString().TrimEnd('/')))
            .Where(mount => path == mount.Target || path.StartsWith($"{mount.Target}/", StringComparison.Ordinal))
            .MaxBy(static mount => mount.Target.Length);
        return holder.Target is null ? path : PlanText.Of($"{holder.Source}{path[holder.Target.Length..]}");
    }
}
