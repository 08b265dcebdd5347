namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The decode batch as the log reports it every 40 steps.</summary>
internal readonly record struct DecodeBatchLine(
    int Running, long Tokens, double TokenUsage, int Transferring, int Queued, double GenerationThroughput);
