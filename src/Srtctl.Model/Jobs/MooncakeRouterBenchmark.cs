namespace Srtctl.Model.Jobs;

/// <summary>
/// Replays a Mooncake trace with its own times by AIPerf. The trace is downloaded into the run's log directory unless
/// it is there.
/// </summary>
public sealed record MooncakeRouterBenchmark : Benchmark
{
    /// <summary>The trace.</summary>
    public MooncakeWorkload Workload { get; init; } = MooncakeWorkload.Conversation;

    /// <summary>A request counts as good up to this time to its first token.</summary>
    public TimeSpan TtftLimit { get; init; } = TimeSpan.FromMilliseconds(2000);

    /// <summary>A request counts as good up to this mean time between tokens.</summary>
    public TimeSpan ItlLimit { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>How AIPerf is installed and called.</summary>
    public Aiperf Aiperf { get; init; } = new();
}
