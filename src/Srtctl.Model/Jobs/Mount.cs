namespace Srtctl.Model.Jobs;

/// <summary>A host path to see in every container of the job.</summary>
/// <param name="Source">
/// Absolute host path, which may begin with <c>$VARIABLE</c> that is expanded at submission; or <c>tmpfs</c> for a file
/// system in memory, with its size in the flags.
/// </param>
/// <param name="Target">Absolute path in the container.</param>
/// <param name="Flags">Mount flags such as <c>ro</c>; null for none.</param>
public sealed record Mount(string Source, string Target, string? Flags = null);
