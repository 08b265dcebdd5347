using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>What must hold for the values of a <see cref="SaBench"/>.</summary>
internal static class SaBenchChecks
{
    public static void Run(Job job, SaBench bench, Findings findings)
    {
        var checks = new ValueChecks(findings)
            .Positive(bench.InputLength, nameof(bench.InputLength))
            .Positive(bench.OutputLength, nameof(bench.OutputLength))
            .Positive(bench.RequestsPerConcurrency, nameof(bench.RequestsPerConcurrency));
        if (bench.WarmupPerConcurrency < 0)
            checks.Wrong(
                nameof(bench.WarmupPerConcurrency), $"{bench.WarmupPerConcurrency} is negative",
                "Use 0 for no warm-up.");
        checks
            .Concurrencies(bench.Concurrencies, nameof(bench.Concurrencies))
            .Share(bench.RangeRatio, nameof(bench.RangeRatio), "Use 1 for fixed lengths.")
            .Rate(bench.RequestRate, nameof(bench.RequestRate));
        if (bench.Dataset is null)
            CheckLengths(bench, checks);
        else
            CheckDataset(bench, bench.Dataset, checks);
        if (bench.SlowDown is { } slowDown)
            CheckSlowDown(job, bench, slowDown, findings);
    }

    private static void CheckLengths(SaBench bench, ValueChecks checks)
    {
        if (bench.InputLength is null)
            checks.Wrong(nameof(bench.InputLength), "it is missing", "Give tokens of a prompt, or a Dataset.");
        if (bench.OutputLength is null)
            checks.Wrong(nameof(bench.OutputLength), "it is missing", "Give tokens of an answer, or a Dataset.");
    }

    private static void CheckDataset(SaBench bench, string dataset, ValueChecks checks)
    {
        checks.Present(dataset, nameof(bench.Dataset), "Give the path of a JSON Lines file.");
        if (bench.Client != LoadClient.Native)
            checks.Wrong(
                nameof(bench.Client), $"{bench.Client} does not read this form of a data set",
                "Use LoadClient.Native.");
    }

    private static void CheckSlowDown(Job job, SaBench bench, SlowDown slowDown, Findings findings)
    {
        if (slowDown.Pause <= TimeSpan.Zero || slowDown.Duration <= TimeSpan.Zero)
            Without("its times are not positive", "Give both more than 0.", findings);
        else if (bench.Client != LoadClient.Native)
            Without("only the native client can ask for it", "Use LoadClient.Native.", findings);
        else if (!SlowDownTargets.AreReachable(job))
            Without(
                "only SGLang's own decode workers behind its router can be asked", "Leave SlowDown out.", findings);
    }

    private static void Without(string because, string remedy, Findings findings) => findings.Warning(
        "SRT1053", "Benchmark.SlowDown", $"Decode workers are not slowed down: {because}.", remedy);
}
