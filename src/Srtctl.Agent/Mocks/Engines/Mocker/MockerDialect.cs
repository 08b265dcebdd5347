using System.Globalization;

namespace Srtctl.Agent.Mocks.Engines.Mocker;

/// <summary>Dynamo's own scheduler simulator: the mock of a mock.</summary>
internal sealed class MockerDialect : EngineDialect
{
    public override string Name => "dynamo.mocker";

    public override bool UnderDynamo => true;

    public override string MetricPrefix => "mocker_";

    public override string ReadyLine => "All workers are ready";

    public override EngineCommandLine Read(CommandLineFlags flags, MockSurroundings surroundings)
    {
        var model = flags.Text("--model-path") ?? "mock-model";
        return new EngineCommandLine
        {
            Role = RoleOf(flags.Text("--disaggregation-mode")),
            ModelPath = model,
            ServedModelName = flags.Text("--model-name") ?? Path.GetFileName(model),
            BootstrapPort = flags.Number("--bootstrap-ports") ?? 0,
            MaxRunningRequests = flags.Number("--max-num-seqs"),
            ChunkedPrefillSize = flags.Number("--max-num-batched-tokens") is > 0 and var size ? size : 8192,
        };
    }

    public override string Header(EngineCommandLine command, string target, DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)
        + "  INFO dynamo_mocker: ";

    public override IEnumerable<string> Startup(EngineCommandLine command, ServiceTimeModel model) => [];

    public override string? Prefill(PrefillBatchLine batch, EngineRole role) => null;

    public override string Decode(DecodeBatchLine batch, EngineRole role) => string.Create(
        CultureInfo.InvariantCulture, $"running {batch.Running}, waiting {batch.Queued}");
}
