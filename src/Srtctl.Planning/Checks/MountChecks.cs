using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Checks;

/// <summary>Mounts that pyxis can express.</summary>
internal static class MountChecks
{
    public static void Run(Job job, ClusterSettings cluster, Findings findings)
    {
        foreach (var (index, mount) in job.Mounts.Index())
            Check(mount, $"Mounts[{index}]", cluster, findings);
        foreach (var (source, target) in cluster.DefaultMounts)
            Check(new Mount(source, target), $"cluster.default_mounts['{source}']", cluster, findings);
        var targets = job.Mounts.GroupBy(static mount => mount.Target);
        foreach (var repeated in targets.Where(static group => group.Count() > 1))
            findings.Error(
                "SRT1034", "Mounts", $"'{repeated.Key}' is the target of {repeated.Count()} mounts.",
                "Keep one of them.");
    }

    /// <summary>The script of the job or the command line.</summary>
    public static void CheckSetupScript(string script, Findings findings)
    {
        if (script.Length == 0 || script.EndsWith('/') || NameChecks.HasControl(script))
            findings.Error(
                "SRT1035", "SetupScript", "The name is empty, a directory or has control characters.",
                "Name a script file.");
    }

    /// <summary>A model directory is mounted too, and its path comes from the job or an alias.</summary>
    public static void CheckModel(string modelPath, Findings findings)
    {
        if (!modelPath.StartsWith("hf:", StringComparison.Ordinal) && modelPath.AsSpan().ContainsAny(',', ':'))
            findings.Error(
                "SRT1033", "Model.Path",
                $"'{NameChecks.Visible(modelPath)}' has a comma or a colon, which --container-mounts cannot carry.",
                "Rename the directory, or name it through a link.");
    }

    /// <summary>Without a cluster file it may still be right on the cluster, which has one.</summary>
    private static void CheckRelative(string source, string place, ClusterSettings cluster, Findings findings)
    {
        if (cluster.SiteRoot is not null || !MountSource.IsRelative(source))
            return;
        if (cluster.Source is null)
            findings.Warning(
                "SRT1033", place,
                $"The source '{NameChecks.Visible(source)}' is not absolute, and there is no cluster file that says "
                    + "what it is relative to.",
                "On the cluster srtslurm.yaml must set srtctl_root.");
        else
            findings.Error(
                "SRT1033", place,
                $"The source '{NameChecks.Visible(source)}' is not absolute, and {cluster.Source} does not say what "
                    + "it is relative to.",
                "Begin it with / or a variable, or set srtctl_root in the cluster file.");
    }

    private static void Check(Mount mount, string place, ClusterSettings cluster, Findings findings)
    {
        var source = mount.Source;
        CheckRelative(source, place, cluster, findings);
        if (!mount.Target.StartsWith('/'))
            findings.Error(
                "SRT1033", place, $"The target '{NameChecks.Visible(mount.Target)}' is not absolute.",
                "Begin it with /.");
        foreach (var text in (string?[])[source, mount.Target, mount.Flags])
            if (text is not null && (text.AsSpan().ContainsAny(',', ':') || NameChecks.HasControl(text)))
                findings.Error(
                    "SRT1033", place,
                    $"'{NameChecks.Visible(text)}' has a comma, a colon or a control character, which "
                        + "--container-mounts cannot carry.",
                    "Rename the path, or mount its parent.");
        if ((Placeholders.Unknown(source) ?? Placeholders.Unknown(mount.Target)) is { } unknown)
            findings.Error(
                "SRT1070", place, $"The placeholder '{{{unknown}}}' is not known.", $"Known: {Placeholders.Names}.");
    }
}
