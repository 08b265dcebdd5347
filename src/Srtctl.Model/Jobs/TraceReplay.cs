using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// Replays a trace in Mooncake's format by AIPerf at each of several concurrencies, without its times.
/// </summary>
public sealed record TraceReplay : Benchmark
{
    /// <summary>The trace, JSON Lines, as the job's containers see it.</summary>
    public required string TraceFile { get; init; }

    /// <summary>Requests in flight, one measurement each, in order.</summary>
    public required EquatableArray<int> Concurrencies { get; init; }

    /// <summary>A request counts as good up to this time to its first token.</summary>
    public TimeSpan TtftLimit { get; init; } = TimeSpan.FromMilliseconds(2000);

    /// <summary>A request counts as good up to this mean time between tokens.</summary>
    public TimeSpan ItlLimit { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>How AIPerf is installed and called.</summary>
    public Aiperf Aiperf { get; init; } = new();
}
