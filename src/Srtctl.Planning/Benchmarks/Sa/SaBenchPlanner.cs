using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>Random prompts at fixed concurrencies, by the agent's own load generator or SGLang's client.</summary>
internal sealed class SaBenchPlanner : IBenchmarkPlanner
{
    public string Word => "sa-bench";

    public bool Owns(Benchmark benchmark) => benchmark is SaBench;

    public (int Input, int Output)? Lengths(Benchmark benchmark) =>
        benchmark is SaBench bench ? (bench.InputLength, bench.OutputLength) : null;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is SaBench bench)
            SaBenchChecks.Run(bench, findings);
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not SaBench bench)
            return null;
        var native = bench.Client == LoadClient.Native;
        return new ProcessSpec
        {
            Name = "benchmark",
            Role = "benchmark",
            Nodes = [slot],
            Preamble = native ? null : job.Cluster.BashPreamble?.TrimEnd(),
            Command = native
                ? NativeLoadCommand.Of(job, bench, frontends)
                : SglangBenchServingCommand.Of(job, bench, frontends),
            Environment = ClientEnvironment.Of(job, frontends, slot).ToArray(),
            Image = native ? null : job.Image,
            Mounts = native ? [] : job.Mounts,
            Log = "logs/benchmark.out",
            Lifetime = ProcessLifetime.Task,
        };
    }
}
