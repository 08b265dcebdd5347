namespace Srtctl.Cluster.Tests.Rig;

/// <summary>Takes clusters down, with their files.</summary>
public static class ClusterTeardown
{
    private const string Root = "/run/slurm-cluster";

    /// <summary>Stops everything of a cluster and removes its files; fine when there is nothing.</summary>
    public static async Task TakeDownAsync(string name)
    {
        (await new ClusterTool(name).RunAsync("down")).Succeeded();
        if (Directory.Exists(ClusterName.DirectoryOf(name)))
            Directory.Delete(ClusterName.DirectoryOf(name), recursive: true);
    }

    /// <summary>Takes down clusters of test runs that were killed before they could do it themselves.</summary>
    public static async Task TakeDownOrphansAsync()
    {
        if (!Directory.Exists(Root))
            return;
        foreach (var name in Directory.EnumerateDirectories(Root).Select(Path.GetFileName).OfType<string>())
        {
            if (ClusterName.OwnerOf(name) is { } owner && !Directory.Exists($"/proc/{owner}"))
                await TakeDownAsync(name);
        }
    }
}
