using Srtctl.Model.Collections;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>Jobs that already exist, because their script is the running program.</summary>
public sealed class GivenJobSource(LoadedJobs jobs) : IJobSource
{
    /// <inheritdoc/>
    public Task<LoadedJobs> LoadAsync(string script, EquatableArray<string> args, CancellationToken cancellation) =>
        Task.FromResult(jobs);
}
