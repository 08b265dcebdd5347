namespace Srtctl.Agent.Mocks.Engines;

/// <summary>What the mock reads from an SGLang command line; everything else is accepted and ignored.</summary>
internal sealed record EngineCommandLine
{
    public required bool UnderDynamo { get; init; }

    public required EngineRole Role { get; init; }

    public required string ModelPath { get; init; }

    public required string ServedModelName { get; init; }

    public required string Host { get; init; }

    /// <summary>0 for a free port.</summary>
    public required int Port { get; init; }

    public required int BootstrapPort { get; init; }

    public required int NodeRank { get; init; }

    public required int NodeCount { get; init; }

    public required int TensorParallel { get; init; }

    public required int DataParallel { get; init; }

    public required int ExpertParallel { get; init; }

    public required int PipelineParallel { get; init; }

    public int? MaxRunningRequests { get; init; }

    public required int ChunkedPrefillSize { get; init; }

    public required int ContextLength { get; init; }

    /// <exception cref="MockUsageException">A number is not a number, or a mode is not known.</exception>
    public static EngineCommandLine Read(CommandLineFlags flags, bool underDynamo)
    {
        var model = flags.Text("--model-path", "--model") ?? "mock-model";
        return new EngineCommandLine
        {
            UnderDynamo = underDynamo,
            Role = RoleOf(flags.Text("--disaggregation-mode")),
            ModelPath = model,
            ServedModelName = flags.Text("--served-model-name") ?? model,
            Host = flags.Text("--host") ?? "127.0.0.1",
            Port = flags.Number("--port") ?? (underDynamo ? 0 : 30000),
            BootstrapPort = flags.Number("--disaggregation-bootstrap-port") ?? 8998,
            NodeRank = flags.Number("--node-rank") ?? 0,
            NodeCount = flags.Number("--nnodes") ?? 1,
            TensorParallel = flags.Number("--tensor-parallel-size", "--tp-size", "--tp") ?? 1,
            DataParallel = flags.Number("--data-parallel-size", "--dp-size", "--dp") ?? 1,
            ExpertParallel = flags.Number("--expert-parallel-size", "--ep-size", "--ep") ?? 1,
            PipelineParallel = flags.Number("--pipeline-parallel-size", "--pp-size", "--pp") ?? 1,
            MaxRunningRequests = flags.Number("--max-running-requests"),
            ChunkedPrefillSize = flags.Number("--chunked-prefill-size") is > 0 and var size ? size : 8192,
            ContextLength = flags.Number("--context-length") ?? 131072,
        };
    }

    private static EngineRole RoleOf(string? mode) => mode switch
    {
        null or "null" => EngineRole.Aggregated,
        "prefill" => EngineRole.Prefill,
        "decode" => EngineRole.Decode,
        _ => throw new MockUsageException($"--disaggregation-mode is '{mode}'; known are prefill and decode"),
    };
}
