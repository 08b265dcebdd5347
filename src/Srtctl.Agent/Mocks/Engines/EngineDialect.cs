namespace Srtctl.Agent.Mocks.Engines;

/// <summary>How one engine speaks: its names, its log lines, its metrics.</summary>
internal abstract class EngineDialect
{
    /// <summary>The program, as messages name it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it lives in Dynamo's runtime: registered in etcd, with a system port.</summary>
    public abstract bool UnderDynamo { get; }

    /// <summary>What metrics begin with.</summary>
    public abstract string MetricPrefix { get; }

    /// <summary>The line that says that requests are served.</summary>
    public abstract string ReadyLine { get; }

    /// <exception cref="MockUsageException">A number is not a number, or a mode is not known.</exception>
    public abstract EngineCommandLine Read(CommandLineFlags flags, MockSurroundings surroundings);

    /// <summary>What stands before a line.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="target">Module that prints the line.</param>
    /// <param name="time">Now, with the local offset.</param>
    public abstract string Header(EngineCommandLine command, string target, DateTimeOffset time);

    /// <summary>The lines printed while loading, with sizes of no real model.</summary>
    public abstract IEnumerable<string> Startup(EngineCommandLine command, ServiceTimeModel model);

    /// <summary>A prefill batch; null when the engine prints none.</summary>
    public abstract string? Prefill(PrefillBatchLine batch, EngineRole role);

    /// <summary>A decode batch.</summary>
    public abstract string Decode(DecodeBatchLine batch, EngineRole role);

    /// <summary>The role that a disaggregation flag names.</summary>
    protected static EngineRole RoleOf(string? mode) => mode switch
    {
        null or "null" or "agg" or "prefill_and_decode" => EngineRole.Aggregated,
        "prefill" => EngineRole.Prefill,
        "decode" => EngineRole.Decode,
        _ => throw new MockUsageException($"--disaggregation-mode is '{mode}'; known are prefill and decode"),
    };
}
