using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines.Sglang;

/// <summary>SGLang, alone or as a Dynamo worker.</summary>
internal sealed class SglangDialect(bool underDynamo, bool dynamoHeader) : EngineDialect
{
    public override string Name => underDynamo ? "dynamo.sglang" : "sglang.launch_server";

    public override bool UnderDynamo => underDynamo;

    public override string MetricPrefix => "sglang:";

    public override string ReadyLine => "The server is fired up and ready to roll!";

    public override EngineCommandLine Read(CommandLineFlags flags, MockSurroundings surroundings)
    {
        var model = flags.Text("--model-path", "--model") ?? "mock-model";
        return new EngineCommandLine
        {
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

    /// <summary>SGLang's own header with parallel ranks, or the one that Dynamo's runtime prints in its place.</summary>
    public override string Header(EngineCommandLine command, string target, DateTimeOffset time) => dynamoHeader
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)
            + $"  INFO {target}: "
        : time.ToString("'['yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + Tags(command) + "] ";

    public override IEnumerable<string> Startup(EngineCommandLine command, ServiceTimeModel model) =>
        SglangStartupLines.Of(command, model);

    public override string Prefill(PrefillBatchLine batch, EngineRole role) => string.Create(
        CultureInfo.InvariantCulture,
        $"Prefill batch, #new-seq: {batch.NewRequests}, #new-token: {batch.NewTokens}, #cached-token: 0, "
        + $"token usage: {batch.TokenUsage:F2}, #running-req: {batch.Running}, #queue-req: {batch.Queued}, "
        + $"{(role == EngineRole.Prefill ? InFlight(batch) : "")}"
        + $"input throughput (token/s): {batch.InputThroughput:F2}, ");

    public override string Decode(DecodeBatchLine batch, EngineRole role) => string.Create(
        CultureInfo.InvariantCulture,
        $"Decode batch, #running-req: {batch.Running}, #token: {batch.Tokens}, token usage: {batch.TokenUsage:F2}, "
        + $"{(role == EngineRole.Decode ? Transfers(batch) : "")}cuda graph: True, "
        + $"gen throughput (token/s): {batch.GenerationThroughput:F2}, #queue-req: {batch.Queued}, ");

    private static string InFlight(PrefillBatchLine batch) => $"#prealloc-req: 0, #inflight-req: {batch.InFlight}, ";

    private static string Transfers(DecodeBatchLine batch) =>
        $"pre-allocated usage: 0.00, #prealloc-req: 0, #transfer-req: {batch.Transferring}, #retracted-req: 0, ";

    private static string Tags(EngineCommandLine command)
    {
        var tags = command.DataParallel > 1 ? " DP0" : "";
        if (command.PipelineParallel > 1)
            tags += " PP0";
        if (command.TensorParallel > 1)
            tags += $" TP{command.TensorParallel / command.NodeCount * command.NodeRank}";
        return command.ExpertParallel > 1 ? tags + " EP0" : tags;
    }
}
