using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>Nsight Systems around every worker, capturing a range of iterations.</summary>
public sealed record NsysProfiling : Profiling
{
    /// <summary>The iterations.</summary>
    public required IterationWindows Windows { get; init; }

    /// <summary>Further arguments of <c>nsys profile</c>, before its output option.</summary>
    public EquatableArray<string> Arguments { get; init; }
}
