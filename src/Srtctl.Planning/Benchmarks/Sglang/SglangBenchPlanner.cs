using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sglang;

/// <summary>SGLang's client with prompts of fixed length, one run per concurrency.</summary>
internal sealed class SglangBenchPlanner : IBenchmarkPlanner
{
    private const string Loop = """
        for concurrency in "${rounds[@]}"; do
          "$@" --max-concurrency "$concurrency"
        done
        """;

    public string Word => "sglang-bench";

    public bool DrivesProfiling => true;

    public bool Owns(Benchmark benchmark) => benchmark is SglangBench;

    public (int Input, int Output)? Lengths(Benchmark benchmark) =>
        benchmark is SglangBench bench ? (bench.InputLength, bench.OutputLength) : null;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is SglangBench bench)
            new ValueChecks(findings)
                .Positive(bench.InputLength, nameof(bench.InputLength))
                .Positive(bench.OutputLength, nameof(bench.OutputLength))
                .Positive(bench.Requests, nameof(bench.Requests))
                .Concurrencies(bench.Concurrencies, nameof(bench.Concurrencies))
                .Rate(bench.RequestRate, nameof(bench.RequestRate));
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot) =>
        job.Job.Benchmark is SglangBench bench
            ? ProfiledClient.Of(
                ClientProcess.InImage(
                    job, slot, Command(job, bench, frontends), ClientEnvironment.Of(job, frontends, slot, this)),
                job)
            : null;

    private static EquatableArray<CommandPart> Command(ResolvedJob job, SglangBench bench, FrontendLayout frontends) =>
        new CommandBuilder()
            .Add(Origin.Engine, "bash", "-c", Script(job), "bench")
            .Add(Origin.Job, [.. bench.Concurrencies.Select(static concurrency => (PlanText)$"{concurrency}")])
            .Add(Origin.Engine, "--", "python3", "-m", "sglang.bench_serving", "--backend", "sglang-oai")
            .Add(Origin.Planner, "--host", TextPart.Address(frontends.Public))
            .Add(Origin.Planner, "--port", PortTable.Public.ToString())
            .Add(Origin.Job, "--model", job.ServedModelName)
            .Add(Origin.Job, "--tokenizer", job.Paths.Model)
            .Add(Origin.Engine, "--dataset-name", "random")
            .Add(Origin.Job, "--num-prompts", $"{bench.Requests}")
            .Add(Origin.Job, "--random-input-len", $"{bench.InputLength}")
            .Add(Origin.Job, "--random-output-len", $"{bench.OutputLength}")
            .Add(Origin.Engine, "--random-range-ratio", "1")
            .Add(Origin.Job, "--request-rate", bench.RequestRate is { } rate ? OptionText.Of(rate) : "inf")
            .Add(Origin.Engine, "--warmup-requests", "0")
            .ToArray();

    private static string Script(ResolvedJob job) => ClientScript.Of(
        ClientScript.Rounds, ProfilingVariables.AreDriven(job) ? ClientScript.Profiled : null, Loop);
}
