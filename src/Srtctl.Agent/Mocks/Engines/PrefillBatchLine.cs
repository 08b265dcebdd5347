namespace Srtctl.Agent.Mocks.Engines;

/// <summary>One prefill batch as the log reports it.</summary>
internal readonly record struct PrefillBatchLine(
    int NewRequests, int NewTokens, double TokenUsage, int Running, int Queued, int InFlight, double InputThroughput);
