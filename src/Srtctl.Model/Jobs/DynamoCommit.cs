using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// Dynamo is built from a commit of its repository when the first container starts, and the wheel is kept for later
/// ones.
/// </summary>
/// <param name="Hash">Commit hash, full or abbreviated.</param>
public sealed record DynamoCommit(string Hash) : DynamoInstallation
{
    /// <summary>
    /// Lines <c>crate = spec</c> that replace the declarations of these crates in every <c>Cargo.toml</c> before the
    /// build.
    /// </summary>
    public EquatableArray<string> CargoPatches { get; init; }
}
