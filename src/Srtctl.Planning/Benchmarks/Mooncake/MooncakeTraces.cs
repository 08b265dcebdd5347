using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Benchmarks.Mooncake;

/// <summary>The traces that the Mooncake authors published.</summary>
public static class MooncakeTraces
{
    /// <summary>A fixed commit, so that two runs replay the same requests.</summary>
    private const string Repository =
        "https://raw.githubusercontent.com/kvcache-ai/Mooncake/a2a4b18ac537fd798d50e6e9f57031ce86419a37/FAST25-release";

    /// <summary>The workload's word in recipes and file names.</summary>
    public static string Word(MooncakeWorkload workload) => workload.ToString().ToLowerInvariant();

    /// <summary>Where the trace is downloaded from.</summary>
    public static string Address(MooncakeWorkload workload) => workload == MooncakeWorkload.Mooncake
        ? $"{Repository}/arxiv-trace/mooncake_trace.jsonl"
        : $"{Repository}/traces/{Word(workload)}_trace.jsonl";
}
