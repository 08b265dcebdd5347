namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Which part of a request an engine computes.</summary>
internal enum EngineRole
{
    Aggregated,
    Prefill,
    Decode,
}
