namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>The mock of <c>trtllm-serve disaggregated</c>: its workers are in the file it is given.</summary>
internal sealed class MockTrtllmOrchestrator : MockFrontend, IDisposable
{
    private readonly IReadOnlyList<Worker> _named;
    private readonly WorkerProbe _probe = new();

    public MockTrtllmOrchestrator(CommandLineFlags flags, MockSurroundings surroundings)
        : base(surroundings)
    {
        var file = flags.Text("--config", "-c", "--config-file")
            ?? throw new MockUsageException("trtllm-serve disaggregated needs --config FILE");
        var settings = TrtllmServerFile.Read(file);
        Port = settings.Port;
        _named = settings.Workers;
    }

    public override string Name => "trtllm-serve disaggregated";

    protected override string Host => "0.0.0.0";

    protected override int Port { get; }

    public void Dispose() => _probe.Dispose();

    protected override async Task<IReadOnlyList<Worker>?> FindWorkersAsync(CancellationToken cancellation)
    {
        var asked = await Task.WhenAll(_named.Select(worker => _probe.AskAsync(worker, Workers, cancellation)));
        return [.. asked.OfType<Worker>()];
    }

    protected override ReadOnlyMemory<byte>? Page(string path)
    {
        if (path == "/health" && Workers.Count == _named.Count)
            return ReadOnlyMemory<byte>.Empty;
        return null;
    }
}
