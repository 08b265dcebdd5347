using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>The benchmark client: how it is started, and what its script is told to measure.</summary>
internal static class RecordedClient
{
    public static void Add(LaunchFacts facts, OracleVariant variant, OracleCorpus corpus)
    {
        foreach (var step in variant.Started("benchmark"))
        {
            RecordedStep.AddLauncher(facts, "benchmark", step, variant, corpus);
            facts.Add("benchmark", Aspect.Identity, "type", variant.Benchmark);
            RecordedMeasurement.Add(facts, variant, step.Texts("argv"));
        }

        if (variant.Wait("manual_hold") is not null)
            facts.Add("benchmark", Aspect.Identity, "type", "manual");
    }
}
