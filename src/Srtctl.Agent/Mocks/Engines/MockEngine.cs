using System.Net;
using Srtctl.Agent.Http;
using Srtctl.Agent.Mocks.Infrastructure;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>The mock of an engine's server, alone or as a Dynamo worker.</summary>
internal sealed class MockEngine : MockProgram
{
    private readonly EngineDialect _dialect;
    private readonly EngineCommandLine _command;
    private readonly MockSurroundings _surroundings;
    private readonly ServiceTimeModel _model;
    private readonly EngineCounters _counters = new();
    private readonly EngineLog _log;

    public MockEngine(EngineDialect dialect, CommandLineFlags flags, MockSurroundings surroundings)
    {
        var command = dialect.Read(flags, surroundings);
        _dialect = dialect;
        _command = command;
        _surroundings = surroundings;
        _model = ServiceTimeModel.Read(surroundings, command.MaxRunningRequests);
        _log = new EngineLog(surroundings.Log, surroundings.Time, dialect, command);
    }

    public override string Name => _dialect.Name;

    public override async Task RunAsync(CancellationToken cancellation)
    {
        _log.Line($"mock engine in place of {Name}: no model is loaded, times follow a stated model");
        foreach (var line in _dialect.Startup(_command, _model))
            _log.Line(line);
        using var fault = new FaultInjection(_surroundings);
        try
        {
            await Task.Delay(_model.Startup, _surroundings.Time, cancellation);
            if (_command.NodeRank > 0)
            {
                _log.Line($"mock rank {_command.NodeRank} of {_command.NodeCount} ready; the leader serves");
                await fault.WaitAsync(cancellation);
            }
            else
            {
                await ServeAsync(fault, cancellation);
            }
        }
        finally
        {
            _log.Line("mock engine: shutting down, requests in flight are dropped");
        }
    }

    private async Task ServeAsync(FaultInjection fault, CancellationToken cancellation)
    {
        var time = _surroundings.Time;
        var prefill = new PrefillQueue(_model, _command.ChunkedPrefillSize, _counters, _log, time);
        var decode = new DecodeBatch(_model, _counters, _log, time);
        var store = new PrefillStore(_counters);
        await using var bootstrap = _command.ComputesForOthers
            ? store.Serve(_surroundings.ListenAt(_command.Host, _command.BootstrapPort))
            : null;
        var command = _command with { BootstrapPort = bootstrap?.EndPoint.Port ?? _command.BootstrapPort };
        var api = new EngineApi(_dialect, command, _model, _counters, prefill, decode, store, time);
        using var loops = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var server = HttpServer.Start(
            _surroundings.ListenAt(_command.Host, _command.Port),
            fault.Guard(api.AnswerAsync),
            $"{PrivateProtocol.MockHeader}: {Name}");
        await using var system = StartSystemServer(fault, api);
        await using var registration = await RegisterAsync(server.EndPoint, command.BootstrapPort, cancellation);
        _log.Line($"Uvicorn running on http://{server.EndPoint}");
        _log.Line(_dialect.ReadyLine);
        var working = Task.WhenAll(prefill.RunAsync(loops.Token), decode.RunAsync(loops.Token));
        try
        {
            fault.Hung.Register(() => registration?.Abandon());
            await await Task.WhenAny(working, fault.WaitAsync(cancellation));
        }
        finally
        {
            await loops.CancelAsync();
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private HttpServer? StartSystemServer(FaultInjection fault, EngineApi api)
    {
        var port = (int)_surroundings.Number("DYN_SYSTEM_PORT", 0);
        if (!_dialect.UnderDynamo || port == 0)
            return null;
        return HttpServer.Start(
            _surroundings.ListenAt(_command.Host, port),
            fault.Guard((exchange, cancellation) => exchange.Request.Path is "/health" or "/live"
                ? exchange.RespondAsync(200, MockJson.ContentType, """{"status":"healthy"}""", cancellation)
                : api.AnswerAsync(exchange, cancellation)),
            $"{PrivateProtocol.MockHeader}: {Name}");
    }

    private async Task<WorkerRegistration?> RegisterAsync(
        IPEndPoint bound, int bootstrapPort, CancellationToken cancellation)
    {
        if (!_dialect.UnderDynamo || _surroundings.Text("ETCD_ENDPOINTS") is not { } endpoints)
            return null;
        var etcd = EtcdClient.FirstOf(endpoints);
        var address = MockSurroundings.Reachable(bound.Address, etcd.Address);
        var record = new WorkerRecord(
            _command.Role, new Uri($"http://{address}:{bound.Port}"), _command.ServedModelName,
            bootstrapPort);
        return await WorkerRegistration.StartAsync(etcd, record, _surroundings.Time, cancellation);
    }
}
