using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines.Vllm;

/// <summary>vLLM, alone or as a Dynamo worker.</summary>
/// <param name="underDynamo">Whether it is <c>dynamo.vllm</c>.</param>
/// <param name="model">Model given without a flag, as <c>vllm serve</c> takes it; null for none.</param>
internal sealed class VllmDialect(bool underDynamo, string? model) : EngineDialect
{
    private const int DefaultPort = 8000;
    private double _promptThroughput;

    public override string Name => underDynamo ? "dynamo.vllm" : "vllm serve";

    public override bool UnderDynamo => underDynamo;

    public override string MetricPrefix => "vllm:";

    public override string ReadyLine => "Application startup complete.";

    public override EngineCommandLine Read(CommandLineFlags flags, MockSurroundings surroundings)
    {
        var path = model ?? flags.Text("--model") ?? "mock-model";
        return new EngineCommandLine
        {
            Role = RoleOf(flags.Text("--disaggregation-mode")),
            ModelPath = path,
            ServedModelName = flags.Text("--served-model-name") ?? path,
            Host = flags.Text("--host") ?? "0.0.0.0",
            Port = underDynamo ? 0 : flags.Number("--port") ?? DefaultPort,
            BootstrapPort = (int)surroundings.Number("VLLM_NIXL_SIDE_CHANNEL_PORT", 0),
            NodeRank = flags.Number("--node-rank") ?? (flags.Has("--headless") ? 1 : 0),
            NodeCount = flags.Number("--nnodes") ?? 1,
            TensorParallel = flags.Number("--tensor-parallel-size", "-tp") ?? 1,
            DataParallel = flags.Number("--data-parallel-size", "-dp") ?? 1,
            PipelineParallel = flags.Number("--pipeline-parallel-size", "-pp") ?? 1,
            MaxRunningRequests = flags.Number("--max-num-seqs"),
            ChunkedPrefillSize = flags.Number("--max-num-batched-tokens") is > 0 and var size ? size : 8192,
            ContextLength = int.TryParse(flags.Text("--max-model-len"), out var length) ? length : 131072,
        };
    }

    public override string Header(EngineCommandLine command, string target, DateTimeOffset time) =>
        time.ToString("'INFO 'MM-dd HH:mm:ss' [mock.py:1] '", CultureInfo.InvariantCulture);

    public override IEnumerable<string> Startup(EngineCommandLine command, ServiceTimeModel model) =>
    [
        $"Initializing a V1 LLM engine with config: model='{command.ModelPath}', "
            + $"served_model_name={command.ServedModelName}, tensor_parallel_size={command.TensorParallel}, "
            + $"pipeline_parallel_size={command.PipelineParallel}, data_parallel_size={command.DataParallel}",
        "Model loading took 75.17 GiB memory and 0.3 seconds",
        "Available KV cache memory: 52.36 GiB",
        string.Create(CultureInfo.InvariantCulture, $"GPU KV cache size: {model.CacheTokens:N0} tokens"),
    ];

    /// <summary>vLLM has no line per batch; the rate goes into the next interval line.</summary>
    public override string? Prefill(PrefillBatchLine batch, EngineRole role)
    {
        Volatile.Write(ref _promptThroughput, batch.InputThroughput);
        return null;
    }

    public override string Decode(DecodeBatchLine batch, EngineRole role) => string.Create(
        CultureInfo.InvariantCulture,
        $"Engine 000: Avg prompt throughput: {Interlocked.Exchange(ref _promptThroughput, 0):F1} tokens/s, "
        + $"Avg generation throughput: {batch.GenerationThroughput:F1} tokens/s, Running: {batch.Running} reqs, "
        + $"Waiting: {batch.Queued} reqs, GPU KV cache usage: {batch.TokenUsage * 100:F1}%, "
        + $"Prefix cache hit rate: {0.0:F1}%");
}
