using System.Diagnostics;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Rehearsal;

namespace Srtctl.Runtime.Tests.Rehearsal;

/// <summary>Agents here are small shell scripts that behave well or badly; what matters is what is left behind.</summary>
public sealed class RehearserTests : IDisposable
{
    private const string WriteResult = """
        printf '{"jobId":"%s","jobName":"small","status":"completed","exitCode":0,"rehearsal":true,"startedAt":"2026-01-01T00:00:00Z","endedAt":"2026-01-01T00:00:09Z"}' "$4" > "$2/result.json"
        """;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact(Timeout = 30_000)]
    public async Task The_agents_result_and_events_are_passed_on()
    {
        var events = new List<RunEvent>();

        var outcome = await RehearseAsync($$"""
            echo '{"time":"2026-01-01T00:00:00Z","kind":"stage","stage":"workers"}' >> "$2/events.jsonl"
            echo talking
            {{WriteResult}}
            """, events.Add);

        Assert.Null(outcome.Problem);
        Assert.Equal("completed", outcome.Result?.Status);
        Assert.Equal("workers", Assert.Single(events).Stage);
        Assert.NotNull(outcome.Directory);
        var id = Path.GetFileName(outcome.Directory.Path);
        Assert.Equal("talking\n", await File.ReadAllTextAsync(outcome.Directory.AgentLog(id)));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_agent_that_is_killed_leaves_no_process_behind()
    {
        var outcome = await RehearseAsync("""
            first=${6%%,*}
            SRTCTL_NODE_ADDRESS=$first setsid sleep 300 > /dev/null 2>&1 < /dev/null &
            echo $! > "$2/marked"
            setsid sleep 301 > /dev/null 2>&1 < /dev/null &
            echo $! > "$2/grouped"
            printf '{"time":"2026-01-01T00:00:00Z","kind":"started","process":"decode[0]","pid":%s}\n' $! >> "$2/events.jsonl"
            kill -KILL $$
            """);

        Assert.Equal("SRT2023", outcome.Problem?.Code);
        Assert.NotNull(outcome.Directory);
        Assert.False(IsAlive(outcome.Directory.In("marked")));
        Assert.False(IsAlive(outcome.Directory.In("grouped")));
    }

    [Fact(Timeout = 30_000)]
    public async Task Cancelling_asks_the_agent_to_wind_down_and_waits_for_it()
    {
        using var cancellation = new CancellationTokenSource();

        var outcome = await RehearseAsync(
            $$"""
            run=$2 id=$4
            finish() { set -- rehearse "$run" --job-id "$id"; {{WriteResult}}; exit 143; }
            trap finish TERM
            echo '{"time":"2026-01-01T00:00:00Z","kind":"stage","stage":"workers"}' >> "$2/events.jsonl"
            while :; do read -t 0.05 < <(:) ; done
            """,
            _ => cancellation.Cancel(),
            cancellation.Token);

        Assert.NotNull(outcome.Result);
    }

    [Fact]
    public async Task An_agent_that_cannot_be_executed_is_an_error()
    {
        var request = Request(_directory.Write("not-executable", ""));

        var outcome = await new Rehearser(TimeProvider.System).RehearseAsync(request, _ => { }, _ => { }, CancellationToken.None);

        Assert.Equal("SRT2021", outcome.Problem?.Code);
    }

    private Task<RehearsalOutcome> RehearseAsync(string script, Action<RunEvent>? onEvent = null, CancellationToken cancellation = default) =>
        new Rehearser(TimeProvider.System).RehearseAsync(
            Request(_directory.WriteProgram("agent", $"#!/bin/bash\n{script}\n")), _ => { }, onEvent ?? (_ => { }), cancellation);

    private RehearsalRequest Request(string agent) => new()
    {
        Agent = agent,
        Run = new() { Plan = Plans.Small, OutputDirectory = _directory.In("out"), Files = new() { ["plan.json"] = "{}" } },
    };

    private static bool IsAlive(string pidFile)
    {
        var id = int.Parse(File.ReadAllText(pidFile));
        return Process.GetProcesses().Any(process => process.Id == id && !HasEnded(id));
    }

    private static bool HasEnded(int id) => !File.Exists($"/proc/{id}/stat") || File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
