using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Whether anything starts the profilers that a job asks for.</summary>
internal static class ProfilerStartChecks
{
    public static void Run(Job job, IBenchmarkPlanner benchmark, Findings findings)
    {
        if (job.Profiling is not (TorchProfiling or NsysProfiling)
            || EngineRegistry.For(job.Deployment.Pools.First().Pool.Options) is not { ProfilesByRank: false }
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return;
        if (frontend.WorkerControl is null)
            Nobody($"behind the {frontend.Word} frontend they cannot be reached", findings);
        else if (!benchmark.DrivesProfiling)
            Nobody($"the benchmark {benchmark.Word} does not do it", findings);
    }

    private static void Nobody(string because, Findings findings) => findings.Warning(
        "SRT1052", "Profiling", $"Profilers of workers wait for a request to start, and {because}.",
        "Use sa-bench, sglang-bench or trace-replay, start them yourself, or use NsysTimeProfiling.");
}
