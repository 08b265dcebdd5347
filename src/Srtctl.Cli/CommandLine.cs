using Srtctl.Model.Collections;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli;

/// <summary>The command line of srtctl.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">Verb, script and options.</param>
    /// <param name="loaded">What the script said, when the script itself calls; null loads the script.</param>
    /// <param name="cancellationToken">Ends the command early.</param>
    /// <returns>0, 1 when something failed, 2 when the command line is wrong.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        LoadedJobs? loaded = null,
        CancellationToken cancellationToken = default)
    {
        if (args is not ["dry-run", var script, .. var rest])
        {
            await Console.Error.WriteLineAsync("usage: srtctl dry-run SCRIPT [-- ARGS]").ConfigureAwait(false);
            return 2;
        }

        EquatableArray<string> scriptArgs = rest is ["--", ..] ? rest[1..] : [];
        loaded ??= await ScriptHost
            .LoadAsync(script, scriptArgs, ScriptHostSettings.FromEnvironment(), cancellationToken)
            .ConfigureAwait(false);
        foreach (var finding in loaded.Diagnostics)
            await Console.Error.WriteLineAsync(finding.ToString()).ConfigureAwait(false);
        foreach (var point in loaded.Points)
            await Console.Out.WriteLineAsync(point.Job.Name).ConfigureAwait(false);
        return loaded.Points.IsEmpty ? 1 : 0;
    }
}
