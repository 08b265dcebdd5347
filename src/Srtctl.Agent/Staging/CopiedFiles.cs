namespace Srtctl.Agent.Staging;

/// <summary>What a staging copied.</summary>
/// <param name="Files">Files that were missing or had another size.</param>
/// <param name="Bytes">Their size.</param>
internal sealed record CopiedFiles(int Files, long Bytes);
