using System.Text.Json;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>The mock of Dynamo's frontend: finds its workers in etcd.</summary>
internal sealed class MockDynamoFrontend : MockFrontend, IDisposable
{
    private readonly EtcdClient _etcd;

    public MockDynamoFrontend(CommandLineFlags flags, MockSurroundings surroundings)
        : base(surroundings)
    {
        Host = flags.Text("--http-host") ?? "0.0.0.0";
        Port = flags.Number("--http-port", "--port") ?? 8000;
        _etcd = EtcdClient.FirstOf(surroundings.Text("ETCD_ENDPOINTS") ?? "http://127.0.0.1:2379");
    }

    public override string Name => "dynamo.frontend";

    protected override string Host { get; }

    protected override int Port { get; }

    public void Dispose() => _etcd.Dispose();

    protected override async Task<IReadOnlyList<Worker>?> FindWorkersAsync(CancellationToken cancellation)
    {
        try
        {
            var records = await _etcd.ValuesAsync(WorkerRecord.Prefix, cancellation);
            return [.. records.Select(WorkerRecord.Parse).OfType<WorkerRecord>()
                .Select(static record => new Worker(record.Role, record.Address, record.Model))];
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    protected override ReadOnlyMemory<byte>? Page(string path) => path switch
    {
        "/health" => FrontendPages.DynamoHealth(Workers),
        "/live" => MockJson.Object(static writer => writer.WriteString("status", "live")),
        _ => null,
    };
}
