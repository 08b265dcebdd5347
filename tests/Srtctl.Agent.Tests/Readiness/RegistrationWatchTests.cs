using System.Net;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Http;
using Srtctl.Agent.Readiness;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Tests.Readiness;

public sealed class RegistrationWatchTests
{
    private const string OneOfTwo = """{"stats":{"prefill_count":1,"decode_count":2,"regular_count":0}}""";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Workers_missing_for_longer_than_the_patience_end_the_run()
    {
        await using var server = Serving(200, OneOfTwo, static () => { });
        using var incidents = new IncidentLog();

        await Watch(incidents).RunAsync(Probe(server), CancellationToken.None).WaitAsync(Limit);

        var failure = Assert.Single(incidents.Snapshot()).Failure;
        Assert.Equal("SRT3020", failure.Code);
        Assert.Contains("1/2 prefill, 2/2 decode", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frontend_that_gives_no_counts_is_not_held_against_its_workers()
    {
        using var over = new CancellationTokenSource();
        var asked = 0;
        await using var server = Serving(503, "busy", () =>
        {
            if (Interlocked.Increment(ref asked) == 10)
                over.Cancel();
        });
        using var incidents = new IncidentLog();

        await Watch(incidents).RunAsync(Probe(server), over.Token).WaitAsync(Limit);

        Assert.Empty(incidents.Snapshot());
    }

    private static RegistrationWatch Watch(IncidentLog incidents) =>
        new(new BoundAllocation { JobId = "1", RunDirectory = "/", Agent = "a", Nodes = [] }, incidents, TimeProvider.System)
        {
            Interval = TimeSpan.FromMilliseconds(20),
            Patience = TimeSpan.FromMilliseconds(100),
        };

    private static WorkerCountProbe Probe(HttpServer server) => new()
    {
        Url = $"http://{server.EndPoint}/workers",
        Shape = WorkerCountShape.RouterWorkers,
        Prefill = 2,
        Decode = 2,
        Timeout = TimeSpan.FromMinutes(1),
        Interval = TimeSpan.FromSeconds(1),
    };

    private static HttpServer Serving(int status, string body, Action asked) => HttpServer.Start(
        new IPEndPoint(IPAddress.Loopback, 0),
        (exchange, cancellation) =>
        {
            asked();
            return exchange.RespondAsync(status, "application/json", body, cancellation);
        });
}
