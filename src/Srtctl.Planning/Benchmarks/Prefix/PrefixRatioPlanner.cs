using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Prefix;

/// <summary>Prompts with shared beginnings, by the agent's load generator.</summary>
internal sealed class PrefixRatioPlanner : IBenchmarkPlanner
{
    public string Word => "router";

    public bool Owns(Benchmark benchmark) => benchmark is PrefixRatioBenchmark;

    public (int Input, int Output)? Lengths(Benchmark benchmark) =>
        benchmark is PrefixRatioBenchmark bench ? (bench.InputLength, bench.OutputLength) : null;

    public Benchmark Shortened(Benchmark benchmark) => benchmark is PrefixRatioBenchmark bench
        ? bench with
        {
            InputLength = ShortLoad.Input(bench.InputLength) ?? bench.InputLength,
            OutputLength = ShortLoad.Output(bench.OutputLength) ?? bench.OutputLength,
        }
        : benchmark;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is not PrefixRatioBenchmark bench)
            return;
        var checks = new ValueChecks(findings)
            .Positive(bench.InputLength, nameof(bench.InputLength))
            .Positive(bench.OutputLength, nameof(bench.OutputLength))
            .Positive(bench.Requests, nameof(bench.Requests))
            .Positive(bench.Concurrency, nameof(bench.Concurrency))
            .Positive(bench.Prefixes, nameof(bench.Prefixes));
        if (bench.PrefixRatios.IsEmpty)
            checks.Wrong(
                nameof(bench.PrefixRatios), "the list is empty", "Name at least one ratio, for example [0.5].");
        foreach (var ratio in bench.PrefixRatios)
            if (ratio is not (>= 0 and <= 1))
                checks.Wrong(nameof(bench.PrefixRatios), $"{ratio} is not between 0 and 1", "Use shares of a prompt.");
        if (bench.PrefixRatios.Distinct().Count() < bench.PrefixRatios.Count)
            checks.Wrong(
                nameof(bench.PrefixRatios), "a ratio occurs twice", "Name each once: its results are named for it.");
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot) =>
        job.Job.Benchmark is PrefixRatioBenchmark bench
            ? ClientProcess.OnHost(
                slot, Command(job, bench, frontends), ClientEnvironment.Of(job, frontends, slot, this))
            : null;

    private static EquatableArray<CommandPart> Command(
        ResolvedJob job, PrefixRatioBenchmark bench, FrontendLayout frontends)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, TextPart.Agent, "load")
            .Add(Origin.Planner, "--endpoint", PublicService.Endpoint(frontends))
            .Add(Origin.Job, "--model", job.ServedModelName)
            .Add(Origin.Job, "--input-length", $"{bench.InputLength}")
            .Add(Origin.Job, "--output-length", $"{bench.OutputLength}")
            .Add(Origin.Engine, "--range-ratio", "1")
            .Add(Origin.Job, "--prefix-ratios", string.Join(',', bench.PrefixRatios.Select(OptionText.Of)))
            .Add(Origin.Job, "--prefixes", $"{bench.Prefixes}")
            .Add(Origin.Job, "--concurrencies", $"{bench.Concurrency}")
            .Add(Origin.Job, "--requests", $"{bench.Requests}")
            .Add(Origin.Engine, "--warmup", "0")
            .Add(Origin.Job, "--seed", $"{bench.Seed}")
            .Add(Origin.Engine, "--result-directory", PlanText.Of($"{Paths.HostLogs}/router-bench"));
        GpuCounts.Add(command, job.Layout);
        return command.ToArray();
    }
}
