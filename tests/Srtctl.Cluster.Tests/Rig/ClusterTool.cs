using Srtctl.Cluster.Tests.Commands;

namespace Srtctl.Cluster.Tests.Rig;

/// <summary>The <c>slurm-cluster</c> script, for the cluster of one name.</summary>
public sealed class ClusterTool(string name)
{
    private static readonly string Directory = Path.Combine(AppContext.BaseDirectory, "cluster");
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The plugin's source, which is built for every cluster anew.</summary>
    public static string PluginSource => Path.Combine(Directory, "spank", "pyxis_options.c");

    /// <summary>What programs of the tests see: the search path and the user, nothing else of this process.</summary>
    public static IReadOnlyDictionary<string, string> PlainEnvironment { get; } = Plain();

    public async Task<CommandOutcome> RunAsync(params IEnumerable<string> arguments)
    {
        string[] line = [Path.Combine(Directory, "slurm-cluster"), "-n", name, .. arguments];
        await using var command = RunningCommand.Start("bash", line, PlainEnvironment, "/");
        return await command.WaitAsync(Limit);
    }

    private static Dictionary<string, string> Plain()
    {
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = ClusterComponents.SearchPath,
            ["LANG"] = "C.UTF-8",
        };
        foreach (var kept in new[] { "HOME", "USER", "LOGNAME", "DOTNET_ROOT", "DOTNET_CLI_HOME", "NUGET_PACKAGES" })
        {
            if (System.Environment.GetEnvironmentVariable(kept) is { Length: > 0 } value)
                environment[kept] = value;
        }
        return environment;
    }
}
