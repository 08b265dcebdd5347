using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>What the configuration files say about a worker. Empty is what they do not say.</summary>
public sealed record NodeConfig
{
    /// <summary>Nothing is known.</summary>
    public static NodeConfig Unknown { get; } = new();

    /// <summary>Environment variables of the role, over those of the node.</summary>
    public EquatableMap<string, string> Environment { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>GPUs of the node.</summary>
    public EquatableArray<NodeGpu> Gpus { get; init; }

    /// <summary>Arguments as the engine resolved them, as JSON.</summary>
    public EquatableMap<string, string> ServerArguments { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Arguments as the engine was given them.</summary>
    public EquatableArray<string> CommandLineArguments { get; init; }
}
