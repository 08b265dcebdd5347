using Srtctl.Agent.Tests.Support;
using static Srtctl.Agent.Tests.Support.TestPlans;

namespace Srtctl.Agent.Tests.Execution;

public sealed class RunOutcomeTests
{
    [Fact]
    public async Task A_run_whose_tasks_end_with_0_is_completed()
    {
        using var run = Rehearsal.Start(Of(Workers(Service("agg[0]", "sleep")), Benchmark(Task("benchmark", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal((0, "completed"), (end.ExitCode, end.Result?.Status));
        Assert.Null(end.Result?.Failure);
        Assert.Contains("Benchmark completed successfully", end.Output);
    }

    [Fact]
    public async Task The_status_of_the_benchmark_is_the_status_of_the_run()
    {
        using var run = Rehearsal.Start(Of(Benchmark(Task("benchmark", "exit-after", "100", "42"))));

        var end = await run.EndAsync();

        Assert.Equal((42, "failed"), (end.ExitCode, end.Result?.Status));
        Assert.Equal(("benchmark", 42), (end.Result?.Failure?.Process, end.Result?.Failure?.ExitCode));
        Assert.Contains("    leaving with 42", end.Output);
    }

    [Fact]
    public async Task A_task_that_fails_before_the_benchmark_gives_1()
    {
        using var run = Rehearsal.Start(Of(Named("preparation", Task("download", "exit", "9")), Benchmark(Task("b", "exit", "0"))));

        var end = await run.EndAsync();

        Assert.Equal((1, "SRT3011"), (end.ExitCode, end.Result?.Failure?.Code));
        Assert.DoesNotContain(end.Events, static e => e.Process == "b");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    public async Task A_service_that_ends_is_a_failure_whatever_its_status(string status)
    {
        using var run = Rehearsal.Start(
            Of(Workers(Service("agg[0]", "exit-after", "300", status)), Benchmark(Task("benchmark", "sleep"))));

        var end = await run.EndAsync();

        Assert.Equal((1, "SRT3010"), (end.ExitCode, end.Result?.Failure?.Code));
        Assert.Equal(("agg[0]", "node0"), (end.Result?.Failure?.Process, end.Result?.Failure?.Node));
        Assert.Equal("logs/agg[0].out", end.Result?.Failure?.Log);
    }

    [Fact]
    public async Task A_service_the_run_does_not_depend_on_may_end()
    {
        var exporter = Service("exporter", "exit", "1") with { Critical = false };
        using var run = Rehearsal.Start(Of(Workers(exporter), Benchmark(Task("benchmark", "exit-after", "300", "0"))));

        var end = await run.EndAsync();

        Assert.Equal(0, end.ExitCode);
        Assert.Contains("[WARNING] exporter on node0 ended with status 1", end.Output);
    }

    [Fact]
    public async Task A_missing_program_is_named_with_its_log()
    {
        var worker = Service("agg[0]") with { Command = [new(["/no/such/program"], Model.Plans.Origin.Job)] };
        using var run = Rehearsal.Start(Of(Workers(worker), Benchmark(Task("benchmark", "sleep"))));

        var end = await run.EndAsync();

        Assert.Equal((1, 127), (end.ExitCode, end.Result?.Failure?.ExitCode));
        Assert.Contains("/no/such/program", end.Output);
    }

    [Fact]
    public async Task Of_a_flood_of_output_the_last_50_lines_are_shown()
    {
        using var run = Rehearsal.Start(Of(Benchmark(Task("benchmark", "flood", "100000"))));

        var end = await run.EndAsync();

        Assert.Equal(50, end.Output.Split('\n').Count(static line => line.StartsWith("    line", StringComparison.Ordinal)));
        Assert.Contains("line 99999 of", end.Output);
    }
}
