using System.Net;
using System.Net.Sockets;
using Srtctl.Agent.Tests.Support;
using Srtctl.Model.Plans;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

public sealed class StartOrderTests
{
    [Fact]
    public async Task A_process_starts_when_those_it_comes_after_are_ready()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var first = Asked("agg[0]", ((IPEndPoint)listener.LocalEndpoint).Port, TimeSpan.FromMinutes(1));
        var second = Service("agg[1]", "sleep") with { After = ["agg[0]"] };
        var third = Service("agg[2]", "sleep") with { After = ["agg[1]"] };
        using var run = Rehearsal.Start(Of(Workers(first, second, third), Benchmark(Task("benchmark", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(
            ["started agg[0]", "ready agg[0]", "started agg[1]", "started agg[2]", "started benchmark"],
            end.Events.Where(static e => e is { Kind: "started" or "ready", Process: not null })
                .Select(static e => $"{e.Kind} {e.Process}"));
    }

    [Fact]
    public async Task Nothing_starts_after_a_process_that_never_becomes_ready()
    {
        var first = Asked("agg[0]", 1, TimeSpan.FromMilliseconds(200));
        var second = Service("agg[1]", "sleep") with { After = ["agg[0]"] };
        using var run = Rehearsal.Start(Of(Workers(first, second), Benchmark(Task("benchmark", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal((1, "SRT3013", "agg[0]"), (end.ExitCode, end.Result?.Failure?.Code, end.Result?.Failure?.Process));
        Assert.DoesNotContain(end.Events, static e => e.Process == "agg[1]");
    }

    [Fact]
    public async Task A_process_that_ends_before_it_is_ready_ends_the_wait_for_it()
    {
        var first = Asked("agg[0]", 1, TimeSpan.FromMinutes(5)) with
        {
            Command = Service("agg[0]", "exit", "7").Command,
        };
        var second = Service("agg[1]", "sleep") with { After = ["agg[0]"] };
        using var run = Rehearsal.Start(Of(Workers(first, second), Benchmark(Task("benchmark", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal(("SRT3010", "agg[0]"), (end.Result?.Failure?.Code, end.Result?.Failure?.Process));
        Assert.DoesNotContain(end.Events, static e => e.Process == "agg[1]");
    }

    private static ProcessSpec Asked(string name, int port, TimeSpan timeout) => Service(name, "sleep") with
    {
        Readiness = new TcpProbe
        {
            Host = "127.0.0.1",
            Port = port,
            Timeout = timeout,
            Interval = TimeSpan.FromMilliseconds(50),
        },
    };
}
