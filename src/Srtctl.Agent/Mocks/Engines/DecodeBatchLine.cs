using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The decode batch as the log reports it every 40 steps.</summary>
internal readonly record struct DecodeBatchLine(
    int Running, long Tokens, double TokenUsage, int Transferring, int Queued, double GenerationThroughput)
{
    public string Format(EngineRole role) => string.Create(
        CultureInfo.InvariantCulture,
        $"Decode batch, #running-req: {Running}, #token: {Tokens}, token usage: {TokenUsage:F2}, "
        + $"{(role == EngineRole.Decode ? Transfers() : "")}cuda graph: True, "
        + $"gen throughput (token/s): {GenerationThroughput:F2}, #queue-req: {Queued}, ");

    private string Transfers() =>
        $"pre-allocated usage: 0.00, #prealloc-req: 0, #transfer-req: {Transferring}, #retracted-req: 0, ";
}
