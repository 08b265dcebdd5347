using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Benchmarks.Python;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Mooncake;

/// <summary>A published trace with its own times, by AIPerf.</summary>
internal sealed class MooncakeRouterPlanner : IBenchmarkPlanner
{
    /// <summary>
    /// Artefacts, name of the run, address and file of the trace come first; the client's command follows.
    /// </summary>
    private const string Steps = """
        artifacts=$1 name=$2 address=$3 trace=$4
        shift 5
        if ! [ -s "$trace" ]; then
          mkdir -p "${trace%/*}"
          python3 -c 'import sys, urllib.request as r; r.urlretrieve(*sys.argv[1:])' "$address" "$trace.partial"
          mv "$trace.partial" "$trace"
        fi
        "$@" --concurrency 10 --request-count 20 --artifact-dir "$artifacts/warmup"
        "$@" --input-file "$trace" --custom-dataset-type mooncake_trace --fixed-schedule \
          --artifact-dir "$artifacts/${name}_$(date +%Y%m%d_%H%M%S)"
        """;

    public string Word => "mooncake-router";

    public MetricsSource Metrics => MetricsSource.Processes;

    public bool Owns(Benchmark benchmark) => benchmark is MooncakeRouterBenchmark;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is MooncakeRouterBenchmark bench)
            new ValueChecks(findings)
                .Positive(bench.TtftLimit, nameof(bench.TtftLimit))
                .Positive(bench.ItlLimit, nameof(bench.ItlLimit));
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not MooncakeRouterBenchmark bench)
            return null;
        var environment = ClientEnvironment.Of(job, frontends, slot, this).With(bench.Aiperf);
        var preamble = PythonTool.Aiperf.Preamble(bench.Aiperf.Package);
        return ClientProcess.InImage(job, slot, Command(job, bench, frontends), environment, preamble);
    }

    private static EquatableArray<CommandPart> Command(
        ResolvedJob job, MooncakeRouterBenchmark bench, FrontendLayout frontends)
    {
        var word = MooncakeTraces.Word(bench.Workload);
        return new CommandBuilder()
            .Add(Origin.Engine, "bash", "-c", ClientScript.Of(AiperfCommand.FileLimit, Steps), "bench")
            .Add(Origin.Engine, PlanText.Of($"{job.Paths.Logs}/artifacts"), $"{AiperfCommand.ModelWord(job)}_{word}")
            .Add(
                Origin.Engine, MooncakeTraces.Address(bench.Workload),
                PlanText.Of($"{job.Paths.Logs}/traces/{word}_trace.jsonl"))
            .Profile(job, frontends)
            .Measures(job, bench.Aiperf, bench.TtftLimit, bench.ItlLimit)
            .ToArray();
    }
}
