using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>Runs <c>sglang.bench_serving</c> of the job's container, once per concurrency.</summary>
internal static class SglangBenchServingCommand
{
    /// <summary>The loop reads concurrencies and prompt counts from its arguments and stops at the first failure.</summary>
    private const string Loop = """
        set -e
        mkdir -p "$1"
        results=$1
        shift
        while [ "$1" != -- ]; do
          pair=$1
          shift
          pairs="$pairs $pair"
        done
        shift
        for pair in $pairs; do
          "$@" --max-concurrency "${pair%:*}" --num-prompts "${pair#*:}" --output-file "$results/result_${pair%:*}.jsonl"
        done
        """;

    public static EquatableArray<CommandPart> Of(ResolvedJob job, SaBench bench, FrontendLayout frontends) => new CommandBuilder()
        .Add(Origin.Engine, "bash", "-c", Loop, "bench")
        .Add(Origin.Engine, PlanText.Of($"{job.Paths.Logs}/sa-bench_isl_{bench.InputLength}_osl_{bench.OutputLength}"))
        .Add(Origin.Job, [.. bench.Concurrencies.Select(concurrency =>
            (PlanText)$"{concurrency}:{(long)concurrency * bench.RequestsPerConcurrency}")])
        .Add(Origin.Engine, "--", "python3", "-m", "sglang.bench_serving", "--backend", "sglang-oai")
        .Add(Origin.Planner, "--host", TextPart.Address(frontends.Public))
        .Add(Origin.Planner, "--port", PortTable.Public.ToString())
        .Add(Origin.Job, "--model", job.ServedModelName)
        .Add(Origin.Job, "--tokenizer", job.Paths.Model)
        .Add(Origin.Engine, "--dataset-name", "random")
        .Add(Origin.Job, "--random-input-len", bench.InputLength.ToString())
        .Add(Origin.Job, "--random-output-len", bench.OutputLength.ToString())
        .Add(Origin.Job, "--random-range-ratio", bench.RangeRatio.ToString())
        .Add(Origin.Job, "--request-rate", bench.RequestRate?.ToString() ?? "inf")
        .Add(Origin.Job, "--warmup-requests", bench.WarmupPerConcurrency.ToString())
        .Add(Origin.Job, "--seed", bench.Seed.ToString())
        .ToArray();
}
