using Srtctl.Agent.Http;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>What both mock frontends share: a list of workers that a loop keeps current, and routing to them.</summary>
internal abstract class MockFrontend(MockSurroundings surroundings) : MockProgram
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private volatile IReadOnlyList<Worker> _workers = [];

    protected IReadOnlyList<Worker> Workers => _workers;

    protected MockSurroundings Surroundings => surroundings;

    protected abstract string Host { get; }

    protected abstract int Port { get; }

    public override async Task RunAsync(CancellationToken cancellation)
    {
        using var router = new RequestRouter(() => _workers);
        await using var server = HttpServer.Start(
            surroundings.ListenAt(Host, Port),
            (exchange, stopping) => AnswerAsync(exchange, router, stopping),
            $"{PrivateProtocol.MockHeader}: {Name}");
        await LogAsync($"mock frontend in place of {Name} listens on http://{server.EndPoint}");
        while (true)
        {
            await RefreshAsync(cancellation);
            await Task.Delay(Interval, surroundings.Time, cancellation);
        }
    }

    /// <summary>The workers that can take requests now; null when that cannot be found out.</summary>
    protected abstract Task<IReadOnlyList<Worker>?> FindWorkersAsync(CancellationToken cancellation);

    /// <summary>The page of this frontend; null for a path that it does not have.</summary>
    protected abstract ReadOnlyMemory<byte>? Page(string path);

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        if (await FindWorkersAsync(cancellation) is not { } found)
            return;
        foreach (var lost in _workers.Except(found))
            await LogAsync($"mock {Name}: lost {lost.Role} worker {lost.Address}");
        foreach (var added in found.Except(_workers))
            await LogAsync($"mock {Name}: added {added.Role} worker {added.Address}");
        _workers = found;
    }

    private async Task LogAsync(string line)
    {
        await surroundings.Log.WriteLineAsync(line);
        await surroundings.Log.FlushAsync();
    }

    private Task AnswerAsync(HttpExchange exchange, RequestRouter router, CancellationToken cancellation)
    {
        var request = exchange.Request;
        if (request is { Method: "POST", Path: "/v1/completions" or "/v1/chat/completions" })
            return router.RouteAsync(exchange, cancellation);
        if (request is { Method: "GET", Path: "/metrics" })
        {
            var prefix = Name.Replace('.', '_') + "_mock";
            return exchange.RespondAsync(
                200,
                "text/plain; version=0.0.4",
                FrontendPages.Metrics(prefix, router.Requests, _workers.Count),
                cancellation);
        }

        if (request is { Method: "GET", Path: "/v1/models" })
        {
            var names = _workers.Select(static worker => worker.Model).Distinct();
            var now = surroundings.Time.GetUtcNow().ToUnixTimeSeconds();
            return exchange.RespondAsync(200, MockJson.ContentType, MockJson.Models(names, now), cancellation);
        }

        return request.Method == "GET" && Page(request.Path) is { } page
            ? exchange.RespondAsync(200, MockJson.ContentType, page, cancellation)
            : exchange.RespondAsync(
                404,
                MockJson.ContentType,
                MockJson.Error($"a mock frontend does not serve {request.Path}", "NotFoundError"),
                cancellation);
    }
}
