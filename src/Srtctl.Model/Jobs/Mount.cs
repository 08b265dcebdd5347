namespace Srtctl.Model.Jobs;

/// <summary>A host path to see in every container of the job.</summary>
/// <param name="Source">Absolute host path; may begin with <c>$VARIABLE</c>, which is expanded at submission.</param>
/// <param name="Target">Absolute path in the container.</param>
/// <param name="Flags">Mount flags such as <c>ro</c>; null for none.</param>
public sealed record Mount(string Source, string Target, string? Flags = null);
