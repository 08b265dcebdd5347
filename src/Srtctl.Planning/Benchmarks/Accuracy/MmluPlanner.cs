using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Accuracy;

/// <summary>MMLU by SGLang's harness.</summary>
internal sealed class MmluPlanner : IBenchmarkPlanner
{
    public string Word => "mmlu";

    public bool Owns(Benchmark benchmark) => benchmark is Mmlu;

    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is Mmlu bench)
            new ValueChecks(findings)
                .Positive(bench.Examples, nameof(bench.Examples))
                .Positive(bench.MaxTokens, nameof(bench.MaxTokens))
                .Positive(bench.Repeat, nameof(bench.Repeat))
                .Positive(bench.Threads, nameof(bench.Threads));
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not Mmlu bench)
            return null;
        var command = RunEval.Command(job, frontends, Word)
            .Add(Origin.Job, "--num-examples", $"{bench.Examples}")
            .Add(Origin.Job, "--max-tokens", $"{bench.MaxTokens}")
            .Add(Origin.Job, "--repeat", $"{bench.Repeat}")
            .Add(Origin.Job, "--num-threads", $"{bench.Threads}");
        return RunEval.Client(job, frontends, slot, this, command);
    }
}
