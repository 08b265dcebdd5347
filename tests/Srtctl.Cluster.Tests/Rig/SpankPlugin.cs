using Srtctl.Cluster.Tests.Commands;

namespace Srtctl.Cluster.Tests.Rig;

/// <summary>The plugin that takes pyxis' options and records tasks, built for the Slurm of this machine.</summary>
public static class SpankPlugin
{
    /// <summary>Builds the plugin into a directory; the path of the shared object.</summary>
    public static async Task<string> BuildAsync(string directory)
    {
        var path = Path.Combine(directory, "pyxis_options.so");
        string[] line =
        [
            "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-format-truncation", "-shared", "-fPIC",
            "-o", path, ClusterTool.PluginSource,
        ];
        await using var compiler = RunningCommand.Start("gcc", line, ClusterTool.PlainEnvironment, directory);
        (await compiler.WaitAsync(TimeSpan.FromSeconds(60))).Succeeded();
        return path;
    }
}
