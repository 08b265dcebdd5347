using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>The mock of SGLang's router: its workers are on its command line and are asked for their health.</summary>
internal sealed class MockSglangRouter : MockFrontend, IDisposable
{
    private readonly IReadOnlyList<Worker> _named;
    private readonly WorkerProbe _probe = new();

    public MockSglangRouter(CommandLineFlags flags, MockSurroundings surroundings)
        : base(surroundings)
    {
        Host = flags.Text("--host") ?? "127.0.0.1";
        Port = flags.Number("--port") ?? 30000;
        _named =
        [
            .. flags.All("--prefill").Select(static words => Read(EngineRole.Prefill, words)),
            .. flags.All("--decode").Select(static words => Read(EngineRole.Decode, words)),
            .. flags.All("--worker-urls").SelectMany(static words => words)
                .Select(static word => Read(EngineRole.Aggregated, [word])),
        ];
    }

    public override string Name => "sglang_router.launch_router";

    protected override string Host { get; }

    protected override int Port { get; }

    public void Dispose() => _probe.Dispose();

    protected override async Task<IReadOnlyList<Worker>?> FindWorkersAsync(CancellationToken cancellation)
    {
        var asked = await Task.WhenAll(_named.Select(worker => _probe.AskAsync(worker, Workers, cancellation)));
        return [.. asked.OfType<Worker>()];
    }

    protected override ReadOnlyMemory<byte>? Page(string path) => path switch
    {
        "/workers" => FrontendPages.RouterWorkers(Workers),
        "/health" or "/liveness" or "/readiness" =>
            MockJson.Object(static writer => writer.WriteString("status", "ok")),
        _ => null,
    };

    private static Worker Read(EngineRole role, IReadOnlyList<string> words) =>
        words.Count > 0 && Uri.TryCreate(words[0].Replace("grpc://", "http://"), UriKind.Absolute, out var address)
            ? new Worker(role, address, "")
            : throw new MockUsageException($"a worker URL is '{string.Join(' ', words)}'; give http://HOST:PORT");
}
