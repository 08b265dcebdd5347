using Srtctl.Model.Plans;

namespace Srtctl.Agent.Readiness;

/// <summary>Worker counts in the words that people and existing monitors read.</summary>
internal static class WorkerProgress
{
    /// <summary><c>2/2 prefill, 3/4 decode</c>, or <c>3/4 workers</c> for an aggregated deployment.</summary>
    public static string Describe(WorkerCountProbe probe, WorkerCounts counts) => probe.Prefill == 0
        ? $"{counts.Decode}/{probe.Decode} workers"
        : $"{counts.Prefill}/{probe.Prefill} prefill, {counts.Decode}/{probe.Decode} decode";

    /// <summary>Said while workers are missing.</summary>
    public static string WaitingSentence(WorkerCountProbe probe, WorkerCounts? counts, string seen) =>
        $"Model is not ready, waiting for {probe.Prefill} prefills and {probe.Decode} decodes to spin up. "
        + (counts is { } have ? $"Have {have.Prefill} prefills and {have.Decode} decodes. ({seen})" : $"({seen})");

    /// <summary>Said once all are there.</summary>
    public static string ReadySentence(WorkerCounts counts) =>
        $"Model is ready. Have {counts.Prefill} prefills and {counts.Decode} decodes.";
}
