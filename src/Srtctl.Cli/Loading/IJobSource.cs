using Srtctl.Model.Collections;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>Where jobs come from: a script file, or the program that calls the command line with its own jobs.</summary>
public interface IJobSource
{
    /// <summary>The jobs, or what is wrong with their script.</summary>
    /// <param name="script">Path of the job script.</param>
    /// <param name="args">What the script sees as <c>Args</c>.</param>
    /// <param name="cancellation">Stops loading.</param>
    Task<LoadedJobs> LoadAsync(string script, EquatableArray<string> args, CancellationToken cancellation);
}
