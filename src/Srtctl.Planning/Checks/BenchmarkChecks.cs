using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Benchmarks;

namespace Srtctl.Planning.Checks;

/// <summary>What is measured, and what is measured afterwards.</summary>
internal static class BenchmarkChecks
{
    public static void Run(Job job, Findings findings)
    {
        if (Check(job, "Benchmark", findings) is { } benchmark)
            ProfilerStartChecks.Run(job, benchmark, findings);
        if (job.Evaluation is { } evaluation)
            CheckEvaluation(job, evaluation, findings);
    }

    private static void CheckEvaluation(Job job, Benchmark evaluation, Findings findings)
    {
        if (job.Benchmark is ManualBenchmark || evaluation is ManualBenchmark)
            findings.Error(
                "SRT1050", nameof(Job.Evaluation), "A manual benchmark has no end, and nothing to measure.",
                "Make the evaluation the benchmark, or leave one of them out.");
        var own = new Findings();
        Check(job with { Benchmark = evaluation }, nameof(Job.Evaluation), own);
        foreach (var finding in own.All())
        {
            var place = finding.Place.Replace("Benchmark", nameof(Job.Evaluation), StringComparison.Ordinal);
            if (finding.Severity == Severity.Error)
                findings.Error(finding.Code, place, finding.Message, finding.Remedy);
            else
                findings.Warning(finding.Code, place, finding.Message, finding.Remedy);
        }
    }

    private static IBenchmarkPlanner? Check(Job job, string place, Findings findings)
    {
        var planner = BenchmarkRegistry.For(job.Benchmark);
        if (planner is null)
            findings.Error(
                "SRT1010", place, $"No planner knows {job.Benchmark.GetType().Name}.", "Use a registered benchmark.");
        else
            planner.Check(job, findings);
        return planner;
    }
}
