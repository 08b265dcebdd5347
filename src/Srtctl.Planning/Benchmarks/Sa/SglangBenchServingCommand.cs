using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>Runs <c>sglang.bench_serving</c> of the job's container, once per concurrency.</summary>
internal static class SglangBenchServingCommand
{
    private const string Results = """
        mkdir -p "$1"
        results=$1
        shift
        """;

    /// <summary>Each round says its concurrency, its prompts and its warm-up requests.</summary>
    private const string Loop = """
        for round in "${rounds[@]}"; do
          IFS=: read -r concurrency prompts warmup <<<"$round"
          "$@" --max-concurrency "$concurrency" --num-prompts "$prompts" --warmup-requests "$warmup" \
            --output-file "$results/result_$concurrency.jsonl"
        done
        """;

    public static EquatableArray<CommandPart> Of(ResolvedJob job, SaBench bench, FrontendLayout frontends) =>
        new CommandBuilder()
        .Add(Origin.Engine, "bash", "-c", Script(job), "bench")
        .Add(Origin.Engine, PlanText.Of($"{job.Paths.Logs}/{NativeLoadCommand.ResultFolder(bench)}"))
        .Add(Origin.Job, [.. bench.Concurrencies.Select(concurrency =>
            Round(concurrency, bench))])
        .Add(Origin.Engine, "--", "python3", "-m", "sglang.bench_serving", "--backend", "sglang-oai")
        .Add(Origin.Planner, "--host", TextPart.Address(frontends.Public))
        .Add(Origin.Planner, "--port", PortTable.Public.ToString())
        .Add(Origin.Job, "--model", job.ServedModelName)
        .Add(Origin.Job, "--tokenizer", job.Paths.Model)
        .Add(Origin.Engine, "--dataset-name", "random")
        .Add(Origin.Job, "--random-input-len", $"{bench.InputLength}")
        .Add(Origin.Job, "--random-output-len", $"{bench.OutputLength}")
        .Add(Origin.Job, "--random-range-ratio", OptionText.Of(bench.RangeRatio))
        .Add(Origin.Job, "--request-rate", bench.RequestRate is { } rate ? OptionText.Of(rate) : "inf")
        .Add(Origin.Job, "--seed", bench.Seed.ToString())
        .ToArray();

    private static string Script(ResolvedJob job) => ClientScript.Of(
        Results,
        ClientScript.Rounds,
        ProfilingVariables.AreDriven(job) ? ClientScript.Profiled : null,
        Loop);

    private static PlanText Round(long concurrency, SaBench bench) =>
        $"{concurrency}:{concurrency * bench.RequestsPerConcurrency}:{concurrency * bench.WarmupPerConcurrency}";
}
