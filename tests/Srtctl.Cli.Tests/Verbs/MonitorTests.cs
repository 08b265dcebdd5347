using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Planning;

namespace Srtctl.Cli.Tests.Verbs;

/// <summary>A run that goes on, seen from its directory alone.</summary>
public sealed class MonitorTests : IDisposable
{
    private readonly string _output = Directory.CreateTempSubdirectory("srtctl-runs").FullName;

    public MonitorTests()
    {
        var plan = Planner.Plan(new PlanRequest { Job = Sample.Job, Rehearsal = true }).Plan!;
        var workers = plan.Processes().Where(static process => !process.Gpus.IsEmpty).ToArray();
        Write("plan.json", PlanJson.Write(plan));
        Write("plan.resolved.json", PlanJson.Write(Resolved(plan)));
        Write("events.jsonl", string.Concat(
            Event("stage", "\"stage\":\"workers\""),
            Event("started", $"\"process\":\"{workers[0].Name}\",\"node\":\"node-0\""),
            Event("ready", $"\"process\":\"{workers[0].Name}\",\"seconds\":12.5"),
            Event("waiting", "\"message\":\"1/2 workers\""),
            "{\"kind\":\"exi"));
        Write($"logs/{workers[0].Name}.out",
            """
            [2026-01-01 05:31:43 DP0 TP0] Decode batch, #running-req: 8, #token: 70, token usage: 0.27, gen throughput (token/s): 100.00, #queue-req: 0
            [2026-01-01 05:31:44 DP0 TP0] Decode batch, #running-req: 4, #token: 70, token usage: 0.27, gen throughput (token/s): 900.50, #queue-req: 0
            [2026-01-01 05:31:44 DP1 TP1] Decode batch, #running-req: 3, #token: 70, token usage: 0.27, gen throughput (token/s): 600.00, #queue-req: 0
            [2026-01-01 05:31:45 DP1 TP1] Error: the bell rings

            """);
    }

    public void Dispose() => Directory.Delete(_output, recursive: true);

    [Fact]
    public async Task The_table_tells_how_far_a_run_is_and_what_it_generates()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "monitor", "--once", "-o", _output);

        Assert.Equal(0, run.Status);
        var line = run.Out.Split('\n')[1];
        Assert.Contains("small", line, StringComparison.Ordinal);
        Assert.Contains("running", line, StringComparison.Ordinal);
        Assert.Contains("1/2 workers", line, StringComparison.Ordinal);
        Assert.Contains("1501", line, StringComparison.Ordinal);
        Assert.Contains("    workers: waits for workers\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_run_shows_its_workers_and_the_last_error()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "monitor", "77", "-o", _output);

        Assert.Matches(@"node-0 +ready +12\.5 s +7 ", run.Out);
        Assert.Contains("Error: the bell rings", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Workers_that_a_frontend_counts_are_ready_when_it_has_all(bool counted, int ready)
    {
        var plan = Planner.Plan(new PlanRequest { Job = Sample.Job, Rehearsal = true }).Plan!;
        var workers = plan.Processes().Where(static process => !process.Gpus.IsEmpty && process.Readiness is null).ToArray();
        var frontend = plan.Processes().First(static process => process.Readiness is WorkerCountProbe);
        Write("events.jsonl", string.Concat(workers
            .Select(static worker => Event("started", $"\"process\":\"{worker.Name}\",\"node\":\"node-0\""))
            .Append(counted ? Event("ready", $"\"process\":\"{frontend.Name}\",\"seconds\":3") : "")));

        var run = await CommandRun.OfAsync(Sample.Loaded, "monitor", "--once", "-o", _output);

        Assert.NotEmpty(workers);
        Assert.All(
            workers.GroupBy(static worker => worker.Role),
            role => Assert.Contains($"{ready * role.Count()}/{role.Count()} {role.Key}", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "monitor", "--json", "-o", _output);

        using var document = JsonDocument.Parse(run.Out);
        var job = document.RootElement.GetProperty("jobs")[0];
        Assert.Equal(("77", 1500.5), (job.GetProperty("id").GetString(), job.GetProperty("gen_throughput").GetDouble()));
        Assert.Equal(12.5, job.GetProperty("workers")[0].GetProperty("ready_after_s").GetDouble());
        Assert.Equal("waiting", job.GetProperty("workers")[1].GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_run_that_ended_long_ago_is_left_out()
    {
        Write("result.json", """
            {"jobId":"77","jobName":"small","status":"completed","exitCode":0,"rehearsal":true,
             "startedAt":"2026-01-01T00:00:00Z","endedAt":"2026-01-01T00:01:05Z"}
            """);
        File.SetLastWriteTimeUtc(Path.Combine(_output, "77", "result.json"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var run = await CommandRun.OfAsync(Sample.Loaded, "monitor", "-o", _output);

        Assert.Equal((0, "no jobs\n"), (run.Status, run.Out));
    }

    private static LaunchPlan Resolved(LaunchPlan plan) => plan with
    {
        Stages =
        [
            .. plan.Stages.Select(static stage => stage with
            {
                Processes = [.. stage.Processes.Select(static process => process with { Log = $"logs/{process.Name}.out" })],
            }),
        ],
    };

    private static string Event(string kind, string fields) =>
        $"{{\"time\":\"2026-01-01T00:00:00Z\",\"kind\":\"{kind}\",{fields}}}\n";

    private void Write(string name, string text)
    {
        var path = Path.Combine(_output, "77", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
