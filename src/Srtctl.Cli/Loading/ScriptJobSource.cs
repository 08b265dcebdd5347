using Srtctl.Model.Collections;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>Compiles and runs the job script in this process.</summary>
public sealed class ScriptJobSource : IJobSource
{
    /// <inheritdoc/>
    public Task<LoadedJobs> LoadAsync(string script, EquatableArray<string> args, CancellationToken cancellation) =>
        ScriptHost.LoadAsync(script, args, ScriptHostSettings.FromEnvironment(), cancellation);
}
