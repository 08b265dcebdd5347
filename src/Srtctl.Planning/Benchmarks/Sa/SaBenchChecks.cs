using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>What must hold for the values of a <see cref="SaBench"/>.</summary>
internal static class SaBenchChecks
{
    public static void Run(SaBench bench, Findings findings)
    {
        Positive(bench.InputLength, nameof(bench.InputLength), findings);
        Positive(bench.OutputLength, nameof(bench.OutputLength), findings);
        Positive(bench.RequestsPerConcurrency, nameof(bench.RequestsPerConcurrency), findings);
        if (bench.WarmupPerConcurrency < 0)
            Wrong(
                nameof(bench.WarmupPerConcurrency), $"{bench.WarmupPerConcurrency} is negative",
                "Use 0 for no warm-up.", findings);
        if (bench.Concurrencies.IsEmpty)
            Wrong(
                nameof(bench.Concurrencies), "the list is empty", "Name at least one concurrency, for example [8].",
                findings);
        foreach (var concurrency in bench.Concurrencies)
            Positive(concurrency, nameof(bench.Concurrencies), findings);
        var values = bench.Concurrencies.GroupBy(static value => value);
        foreach (var repeated in values.Where(static group => group.Count() > 1))
            Wrong(
                nameof(bench.Concurrencies), $"{repeated.Key} occurs {repeated.Count()} times",
                "Name each once: its result file is named for it.", findings);
        if (bench.RangeRatio is not (> 0 and <= 1))
            Wrong(
                nameof(bench.RangeRatio), $"{bench.RangeRatio} is not between 0 and 1", "Use 1 for fixed lengths.",
                findings);
        if (bench.RequestRate is { } rate && !(rate > 0 && double.IsFinite(rate)))
            Wrong(
                nameof(bench.RequestRate), $"{rate} is no rate",
                "Use requests per second, or null to send as fast as allowed.", findings);
    }

    private static void Positive(int value, string property, Findings findings)
    {
        if (value <= 0)
            Wrong(property, $"{value} is not positive", "Use 1 or more.", findings);
    }

    private static void Wrong(string property, string found, string remedy, Findings findings) =>
        findings.Error("SRT1050", $"Benchmark.{property}", $"The value cannot be used: {found}.", remedy);
}
