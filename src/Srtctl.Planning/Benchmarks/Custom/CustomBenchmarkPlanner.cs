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

    public MetricsSource Metrics => MetricsSource.Leaders;

    public bool Owns(Benchmark benchmark) => benchmark is CustomBenchmark;

    /// <summary>A rehearsal has no container, and the command belongs to one.</summary>
    public bool IsMocked(ResolvedJob job) => job.Rehearsal;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is CustomBenchmark { Command: var command } && string.IsNullOrWhiteSpace(command))
            findings.Error("SRT1050", "Benchmark.Command", "The command is empty.", "Write the command to run.");
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not CustomBenchmark benchmark)
            return null;
        var command = new CommandBuilder()
            .Add(Origin.Engine, "bash", "-lc")
            .Add(Origin.Job, benchmark.Command)
            .ToArray();
        var environment = ClientEnvironment.Of(job, frontends, slot, this)
            .Set(benchmark.Environment, slot, WorkerEnvironment.NodeId(job.Layout, slot));
        return ClientProcess.InImage(job, slot, command, environment) with
        {
            Image = benchmark.Image is { } image
                ? new Aliases(job.Cluster, new Findings()).Image(image, "Benchmark.Image")
                : job.Image,
        };
    }
}
