using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>Nsight Systems around every worker, capturing a span of time.</summary>
public sealed record NsysTimeProfiling : Profiling
{
    /// <summary>Time from a worker's start to the begin of the capture.</summary>
    public required TimeSpan Delay { get; init; }

    /// <summary>Length of the capture.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How long the load is expected to run; told to the workers. Default 5 minutes.</summary>
    public TimeSpan BenchmarkDuration { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Further arguments of <c>nsys profile</c>, before its output option.</summary>
    public EquatableArray<string> Arguments { get; init; }
}
