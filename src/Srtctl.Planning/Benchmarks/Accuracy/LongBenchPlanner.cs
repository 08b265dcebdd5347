using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Accuracy;

/// <summary>LongBench v2 by SGLang's harness.</summary>
internal sealed class LongBenchPlanner : IBenchmarkPlanner
{
    public string Word => "longbenchv2";

    public bool Owns(Benchmark benchmark) => benchmark is LongBenchV2;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is LongBenchV2 bench)
            new ValueChecks(findings)
                .Positive(bench.MaxContextLength, nameof(bench.MaxContextLength))
                .Positive(bench.MaxTokens, nameof(bench.MaxTokens))
                .Positive(bench.Threads, nameof(bench.Threads))
                .Positive(bench.Examples, nameof(bench.Examples));
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not LongBenchV2 bench)
            return null;
        var command = RunEval.Command(job, frontends, "longbench_v2")
            .Add(Origin.Job, "--max-tokens", $"{bench.MaxTokens}")
            .Add(Origin.Job, "--max-context-length", $"{bench.MaxContextLength}")
            .Add(Origin.Job, "--num-threads", $"{bench.Threads}")
            .AddIf(bench.Examples is not null, Origin.Job, "--num-examples", $"{bench.Examples}")
            .AddIf(!bench.Categories.IsEmpty, Origin.Job, "--categories", string.Join(',', bench.Categories));
        return RunEval.Client(job, frontends, slot, this, command);
    }
}
