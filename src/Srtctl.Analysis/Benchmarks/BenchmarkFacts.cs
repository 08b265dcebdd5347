using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>What the metadata, or else the client's header line, says about the benchmark.</summary>
/// <param name="Type">Word for it; empty when unknown.</param>
/// <param name="Isl">Prompt length, tokens.</param>
/// <param name="Osl">Answer length, tokens.</param>
/// <param name="RequestRate">Request rate as written.</param>
public sealed record BenchmarkFacts(string Type, int? Isl, int? Osl, string? RequestRate)
{
    /// <summary>Concurrencies asked for; null when nothing lists them.</summary>
    public EquatableArray<int>? Concurrencies { get; init; }
}
