namespace Srtctl.Agent.Mocks.Engines;

/// <summary>What a mock reads from an engine's command line; everything else is checked and ignored.</summary>
internal sealed record EngineCommandLine
{
    public required EngineRole Role { get; init; }

    /// <summary>Whether the engine computes prompts for others without being told so by a flag.</summary>
    public bool TakesEitherPart { get; init; }

    /// <summary>Whether other engines may fetch computed prompts from it.</summary>
    public bool ComputesForOthers => Role == EngineRole.Prefill || TakesEitherPart;

    public required string ModelPath { get; init; }

    public required string ServedModelName { get; init; }

    public string Host { get; init; } = "0.0.0.0";

    /// <summary>0 for a free port.</summary>
    public int Port { get; init; }

    /// <summary>Where decode engines fetch prompts; 0 for a free port.</summary>
    public int BootstrapPort { get; init; }

    /// <summary>0 for the rank that serves.</summary>
    public int NodeRank { get; init; }

    public int NodeCount { get; init; } = 1;

    public int TensorParallel { get; init; } = 1;

    public int DataParallel { get; init; } = 1;

    public int ExpertParallel { get; init; } = 1;

    public int PipelineParallel { get; init; } = 1;

    public int? MaxRunningRequests { get; init; }

    /// <summary>Tokens of a prefill batch.</summary>
    public int ChunkedPrefillSize { get; init; } = 8192;

    public int ContextLength { get; init; } = 131072;
}
