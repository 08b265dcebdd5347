using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Benchmarks.Python;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Trace;

/// <summary>A trace by AIPerf, once per concurrency.</summary>
internal sealed class TraceReplayPlanner : IBenchmarkPlanner
{
    private const string Artifacts = """
        artifacts=$1 name=$2
        shift 2
        """;

    private const string WarmUp = """
        "$@" --concurrency 1 --request-count 5 --artifact-dir "$artifacts/warmup"
        """;

    private const string Loop = """
        for concurrency in "${rounds[@]}"; do
          "$@" --concurrency "$concurrency" \
            --artifact-dir "$artifacts/${name}_trace_c${concurrency}_$(date +%Y%m%d_%H%M%S)"
        done
        """;

    public string Word => "trace-replay";

    public MetricsSource Metrics => MetricsSource.Processes;

    public bool DrivesProfiling => true;

    public bool Owns(Benchmark benchmark) => benchmark is TraceReplay;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is TraceReplay bench)
            new ValueChecks(findings)
                .Present(bench.TraceFile, nameof(bench.TraceFile), "Give the path of the trace in the container.")
                .Concurrencies(bench.Concurrencies, nameof(bench.Concurrencies))
                .Positive(bench.TtftLimit, nameof(bench.TtftLimit))
                .Positive(bench.ItlLimit, nameof(bench.ItlLimit));
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not TraceReplay bench)
            return null;
        var environment = ClientEnvironment.Of(job, frontends, slot, this)
            .With(bench.Aiperf)
            .Set("AIPERF_HTTP_SO_RCVTIMEO", "120", Origin.Engine);
        var preamble = PythonTool.Aiperf.Preamble(bench.Aiperf.Package);
        return ProfiledClient.Of(
            ClientProcess.InImage(job, slot, Command(job, bench, frontends), environment, preamble), job);
    }

    private static EquatableArray<CommandPart> Command(ResolvedJob job, TraceReplay bench, FrontendLayout frontends) =>
        new CommandBuilder()
            .Add(Origin.Engine, "bash", "-c", Script(job), "bench")
            .Add(Origin.Engine, PlanText.Of($"{job.Paths.Logs}/artifacts"), AiperfCommand.ModelWord(job))
            .Add(Origin.Job, [.. bench.Concurrencies.Select(static concurrency => (PlanText)$"{concurrency}")])
            .Profile(job, frontends)
            .Add(Origin.Engine, "--tokenizer-trust-remote-code")
            .Add(Origin.Job, "--input-file", bench.TraceFile)
            .Add(Origin.Engine, "--custom-dataset-type", "mooncake_trace")
            .Add(Origin.Engine, "--extra-inputs", "ignore_eos:true")
            .Measures(job, bench.Aiperf, bench.TtftLimit, bench.ItlLimit)
            .ToArray();

    private static string Script(ResolvedJob job) => ClientScript.Of(
        AiperfCommand.FileLimit,
        Artifacts,
        ClientScript.Rounds,
        WarmUp,
        ProfilingVariables.AreDriven(job) ? ClientScript.Profiled : null,
        Loop);
}
