using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Srtctl.Agent.Http;
using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Reporting;

public sealed class StatusReportTests
{
    [Fact]
    public async Task Each_stage_is_reported_when_it_is_entered_and_the_end_with_its_status()
    {
        var reports = new ConcurrentQueue<string>();
        await using var server = HttpServer.Start(Anywhere, (exchange, cancellation) =>
        {
            using var body = JsonDocument.Parse(exchange.Request.Body);
            var status = Field(body.RootElement, "exit_code");
            reports.Enqueue($"{exchange.Request.Method} {exchange.Request.Path} {Field(body.RootElement, "status")} {status}");
            return exchange.RespondAsync(200, "application/json", "{}", cancellation);
        });
        using var run = Rehearsal.Start(Reporting(server.EndPoint));

        await run.EndAsync();

        Assert.Equal(
            ["starting -", "workers -", "benchmark -", "failed 4"],
            reports.Select(static line => line.Replace("PUT /api/jobs/77 ", "")));
    }

    [Fact]
    public async Task A_collector_that_never_answers_does_not_hold_up_the_run()
    {
        await using var server = HttpServer.Start(
            Anywhere, static (_, cancellation) => System.Threading.Tasks.Task.Delay(Timeout.Infinite, cancellation));
        var watch = Stopwatch.StartNew();
        using var run = Rehearsal.Start(Reporting(server.EndPoint));

        var end = await run.EndAsync();

        // Four reports of five seconds each, were any of them waited for.
        Assert.Equal(4, end.ExitCode);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(18), $"{watch.Elapsed}");
    }

    private static IPEndPoint Anywhere { get; } = new(IPAddress.Loopback, 0);

    private static LaunchPlan Reporting(IPEndPoint collector)
    {
        var plan = Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("benchmark", "exit", "4")));
        return plan with { Execution = plan.Execution with { StatusEndpoints = [$"http://{collector}/"] } };
    }

    private static string Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : "-";
}
