using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>One prefill batch as the log reports it.</summary>
internal readonly record struct PrefillBatchLine(
    int NewRequests, int NewTokens, double TokenUsage, int Running, int Queued, int InFlight, double InputThroughput)
{
    public string Format(EngineRole role) => string.Create(
        CultureInfo.InvariantCulture,
        $"Prefill batch, #new-seq: {NewRequests}, #new-token: {NewTokens}, #cached-token: 0, "
        + $"token usage: {TokenUsage:F2}, #running-req: {Running}, #queue-req: {Queued}, "
        + $"{(role == EngineRole.Prefill ? Transfers() : "")}input throughput (token/s): {InputThroughput:F2}, ");

    private string Transfers() => $"#prealloc-req: 0, #inflight-req: {InFlight}, ";
}
