using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines.Trtllm;

/// <summary>TensorRT-LLM, as <c>trtllm-serve</c> or as a Dynamo worker.</summary>
/// <param name="underDynamo">Whether it is <c>dynamo.trtllm</c>.</param>
/// <param name="model">Model given without a flag, as <c>trtllm-serve</c> takes it; null for none.</param>
internal sealed class TrtllmDialect(bool underDynamo, string? model) : EngineDialect
{
    private long _iteration;

    public override string Name => underDynamo ? "dynamo.trtllm" : "trtllm-serve";

    public override bool UnderDynamo => underDynamo;

    public override string MetricPrefix => "trtllm_";

    public override string ReadyLine => "Application startup complete.";

    public override EngineCommandLine Read(CommandLineFlags flags, MockSurroundings surroundings)
    {
        var path = model ?? flags.Text("--model-path") ?? "mock-model";
        return new EngineCommandLine
        {
            Role = RoleOf(flags.Text("--disaggregation-mode")),
            TakesEitherPart = !underDynamo,
            ModelPath = path,
            ServedModelName = flags.Text("--served-model-name") ?? Path.GetFileName(path),
            Host = flags.Text("--host") ?? "0.0.0.0",
            Port = underDynamo ? 0 : flags.Number("--port") ?? 8000,
            NodeRank = TaskRank(surroundings),
            TensorParallel = flags.Number("--tensor-parallel-size", "--tp-size") ?? 1,
            PipelineParallel = flags.Number("--pipeline-parallel-size", "--pp-size") ?? 1,
            ExpertParallel = flags.Number("--moe-expert-parallel-size", "--ep-size") ?? 1,
            MaxRunningRequests = flags.Number("--max-batch-size"),
        };
    }

    public override string Header(EngineCommandLine command, string target, DateTimeOffset time) => time.ToString(
        "'['MM/dd/yyyy-HH:mm:ss'] [TRT-LLM] [RANK '", CultureInfo.InvariantCulture) + $"{command.NodeRank}] [I] ";

    public override IEnumerable<string> Startup(EngineCommandLine command, ServiceTimeModel model) =>
    [
        $"LLM Args: model={command.ModelPath} tensor_parallel_size={command.TensorParallel} "
            + $"pipeline_parallel_size={command.PipelineParallel}",
        string.Create(CultureInfo.InvariantCulture, $"Max KV cache tokens: {model.CacheTokens}"),
    ];

    public override string Prefill(PrefillBatchLine batch, EngineRole role) =>
        Iteration(batch.Running + batch.NewRequests, batch.NewRequests, batch.NewTokens, 0);

    public override string Decode(DecodeBatchLine batch, EngineRole role) => Iteration(batch.Running, 0, 0, batch.Running);

    private string Iteration(int scheduled, int contextRequests, int contextTokens, int generationTokens)
    {
        var iteration = Interlocked.Increment(ref _iteration);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"iter = {iteration}, global_rank = 0, rank = 0, currank_total_requests = 0/{scheduled}, "
            + $"host_step_time = N/A, prev_device_step_time = N/A, num_scheduled_requests: {scheduled}, "
            + $"states = {{'num_ctx_requests': {contextRequests}, 'num_ctx_tokens': {contextTokens}, "
            + $"'num_generation_tokens': {generationTokens}}}");
    }

    /// <summary>One step holds all ranks of a worker; only the first serves.</summary>
    private static int TaskRank(MockSurroundings surroundings) => (int)surroundings.Number("SLURM_PROCID", 0);
}
