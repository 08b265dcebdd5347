using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// A command of your own, run by <c>bash -lc</c> on the client node. It finds the service at <c>SRT_FRONTEND_HOST</c>
/// and
/// <c>SRT_FRONTEND_PORT</c>, and the workers in <c>SRT_PREFILL_ENDPOINTS</c>, <c>SRT_DECODE_ENDPOINTS</c> and
/// <c>SRT_AGG_ENDPOINTS</c>.
/// </summary>
public sealed record CustomBenchmark : Benchmark
{
    /// <summary>Shell command.</summary>
    public required string Command { get; init; }

    /// <summary>Image or alias to run in; null: the job's container.</summary>
    public string? Image { get; init; }

    /// <summary>Variables of the command only.</summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } =
        EquatableMap<string, EnvironmentValue>.Empty;
}
