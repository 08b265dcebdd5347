using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Custom;

/// <summary>Runs a command of the job's author.</summary>
internal sealed class CustomBenchmarkPlanner : IBenchmarkPlanner
{
    public string Word => "custom";

    public bool Owns(Benchmark benchmark) => benchmark is CustomBenchmark;

    public (int Input, int Output)? Lengths(Benchmark benchmark) => null;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is CustomBenchmark { Command: var command } && string.IsNullOrWhiteSpace(command))
            findings.Error("SRT1050", "Benchmark.Command", "The command is empty.", "Write the command to run.");
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not CustomBenchmark benchmark)
            return null;
        return new ProcessSpec
        {
            Name = "benchmark",
            Role = "benchmark",
            Nodes = [slot],
            Preamble = job.Cluster.BashPreamble?.TrimEnd(),
            Command = new CommandBuilder()
                .Add(Origin.Engine, "bash", "-lc")
                .Add(Origin.Job, benchmark.Command)
                .ToArray(),
            Environment = ClientEnvironment.Of(job, frontends, slot)
                .Set(benchmark.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot))
                .ToArray(),
            Image = benchmark.Image is { } image
                ? new Aliases(job.Cluster, new Findings()).Image(image, "Benchmark.Image")
                : job.Image,
            Mounts = job.Mounts,
            Log = "logs/benchmark.out",
            Lifetime = ProcessLifetime.Task,
        };
    }
}
