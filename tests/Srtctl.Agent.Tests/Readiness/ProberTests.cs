using System.Net;
using Srtctl.Agent.Http;
using Srtctl.Agent.Readiness;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Tests.Readiness;

public sealed class ProberTests
{
    private const string Dynamo = """
        {"instances":[{"component":"prefill","endpoint":"generate"},{"component":"prefill","endpoint":"clear"},
        {"component":"backend","endpoint":"generate"},{"component":"decode","endpoint":"generate"}]}
        """;

    private const string Router = """{"workers":[],"stats":{"prefill_count":1,"decode_count":1,"regular_count":1}}""";

    [Theory]
    [InlineData(WorkerCountShape.DynamoHealth, Dynamo, 1, 2, true, "1/1 prefill, 2/2 decode")]
    [InlineData(WorkerCountShape.DynamoHealth, Dynamo, 2, 2, false, "1/2 prefill, 2/2 decode")]
    [InlineData(WorkerCountShape.DynamoHealth, Dynamo, 0, 3, false, "2/3 workers")]
    [InlineData(WorkerCountShape.RouterWorkers, Router, 1, 2, true, "1/1 prefill, 2/2 decode")]
    [InlineData(WorkerCountShape.RouterWorkers, Router, 1, 3, false, "1/1 prefill, 2/3 decode")]
    [InlineData(WorkerCountShape.RouterWorkers, Dynamo, 1, 1, false, "an answer without worker counts")]
    [InlineData(WorkerCountShape.DynamoHealth, "not json", 1, 1, false, "an answer without worker counts")]
    public async Task Workers_are_counted_as_their_frontend_reports_them(
        WorkerCountShape shape, string body, int prefill, int decode, bool ready, string text)
    {
        await using var server = Serving(200, body);
        var probe = new WorkerCountProbe
        {
            Url = $"http://{server.EndPoint}/health",
            Shape = shape,
            Prefill = prefill,
            Decode = decode,
            Timeout = TimeSpan.FromMinutes(1),
            Interval = TimeSpan.FromSeconds(1),
        };

        var answer = await AskAsync(probe);

        Assert.Equal((ready, text), (answer.Ready, answer.Text));
    }

    [Theory]
    [InlineData(200, """{"health":"true"}""", true, "status 200")]
    [InlineData(200, """{"health":"false"}""", false, "status 200 without '\"true\"'")]
    [InlineData(503, """{"health":"true"}""", false, "status 503")]
    public async Task A_page_counts_with_status_200_and_the_wanted_text(int status, string body, bool ready, string text)
    {
        await using var server = Serving(status, body);

        var answer = await AskAsync(Page($"http://{server.EndPoint}/health"));

        Assert.Equal((ready, text), (answer.Ready, answer.Text));
    }

    [Fact]
    public async Task A_port_counts_when_it_accepts()
    {
        var server = Serving(200, "");
        var probe = new TcpProbe
        {
            Host = "127.0.0.1",
            Port = server.EndPoint.Port,
            Timeout = TimeSpan.FromMinutes(1),
            Interval = TimeSpan.FromSeconds(1),
        };

        var open = await AskAsync(probe);
        await server.DisposeAsync();
        var closed = await AskAsync(probe);

        Assert.True(open.Ready);
        Assert.Equal((false, "ConnectionRefused"), (closed.Ready, closed.Text));
    }

    [Fact]
    public async Task Several_ports_count_when_all_of_them_accept()
    {
        await using var first = Serving(200, "");
        var second = Serving(200, "");
        var probe = new TcpProbe
        {
            Host = "127.0.0.1",
            Port = first.EndPoint.Port,
            FurtherPorts = [second.EndPoint.Port],
            Timeout = TimeSpan.FromMinutes(1),
            Interval = TimeSpan.FromSeconds(1),
        };

        var open = await AskAsync(probe);
        await second.DisposeAsync();
        var closed = await AskAsync(probe);

        Assert.Equal((true, false), (open.Ready, closed.Ready));
    }

    private static HttpProbe Page(string url) => new()
    {
        Url = url,
        BodyContains = "\"true\"",
        Timeout = TimeSpan.FromMinutes(1),
        Interval = TimeSpan.FromSeconds(1),
    };

    private static HttpServer Serving(int status, string body) => HttpServer.Start(
        new IPEndPoint(IPAddress.Loopback, 0),
        (exchange, cancellation) => exchange.RespondAsync(status, "application/json", body, cancellation));

    private static async Task<ProbeAnswer> AskAsync(ReadinessProbe probe)
    {
        using var prober = new Prober(new BoundAllocation { JobId = "1", RunDirectory = "/", Agent = "a", Nodes = [] });
        return await prober.AskAsync(probe, CancellationToken.None);
    }
}
