using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;

namespace Srtctl.Planning.Resolution;

/// <summary>The mounts of a job's containers, one per container path: later ones replace earlier ones.</summary>
internal static class MountList
{
    /// <summary>Seen at its own place, because commands name the agent by its host path.</summary>
    private static readonly PlanText AgentDirectory = PlanText.Of($"{TextPart.RunDirectory}/bin");

    public static EquatableArray<ContainerMount> Of(
        Job job, ClusterSettings cluster, Placeholders placeholders, IFrontendPlanner frontend, bool hasSetupScript)
    {
        var modelPath = placeholders.ModelPath;
        var mounts = new OrderedDictionary<string, ContainerMount>(StringComparer.Ordinal);
        Add(Paths.HostLogs, "/logs");
        if (!modelPath.StartsWith("hf:", StringComparison.Ordinal))
            Add(modelPath, "/model");
        if (StageRoot(job, modelPath) is { } stage)
            Add(stage, stage);
        AddAt(AgentDirectory, AgentDirectory, "ro");
        if (hasSetupScript)
            Add(Paths.HostSetup, "/srtctl-setup", "ro");
        if (cluster.SiteRoot is { } root)
            Add($"{root}/configs", "/configs");
        foreach (var mount in frontend.Mounts(job, cluster))
            AddAt(mount.Source, mount.Target, mount.Flags);
        foreach (var (source, target) in cluster.DefaultMounts)
            AddAt(placeholders.Bind(MountSource.Absolute(source, cluster)), placeholders.Bind(target), null);
        foreach (var mount in job.Mounts)
            AddAt(
                placeholders.Bind(MountSource.Absolute(mount.Source, cluster)), placeholders.Bind(mount.Target),
                mount.Flags);
        return EquatableArray.From(mounts.Values);

        void Add(PlanText source, string target, string? flags = null) => AddAt(source, target, flags);

        void AddAt(PlanText source, PlanText target, string? flags) =>
            mounts[target.ToString()] = new ContainerMount(source, target, flags);
    }

    /// <summary>What must be seen of a node's own disk: the directory that holds the stage directory.</summary>
    private static string? StageRoot(Job job, string modelPath) =>
        job.Model.StageDirectory?.TrimEnd('/') is { Length: > 0 } stage
        && !modelPath.StartsWith("hf:", StringComparison.Ordinal)
            ? stage.LastIndexOf('/') is > 0 and var end ? stage[..end] : stage
            : null;

    /// <summary>The mounts as pyxis reads them.</summary>
    public static PlanText Option(EquatableArray<ContainerMount> mounts) => PlanText.From(
        mounts.SelectMany(static (mount, index) => (IEnumerable<TextPart>)PlanText.Of(
            $"{(index == 0 ? "--container-mounts=" : ",")}{mount.Source}:{mount.Target}{Suffix(mount)}").Parts));

    private static string Suffix(ContainerMount mount) => mount.Flags is null ? "" : $":{mount.Flags}";
}
