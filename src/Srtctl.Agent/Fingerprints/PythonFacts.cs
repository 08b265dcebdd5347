namespace Srtctl.Agent.Fingerprints;

/// <summary>What the container's Python knows; null and empty for what it does not.</summary>
/// <param name="Version">Python's own version.</param>
/// <param name="Nccl">The NCCL that PyTorch was built with.</param>
/// <param name="Frameworks">Versions of the installed frameworks, by the names that recipes use.</param>
internal sealed record PythonFacts(
    string? Version, string? Nccl, IReadOnlyList<KeyValuePair<string, string>> Frameworks);
