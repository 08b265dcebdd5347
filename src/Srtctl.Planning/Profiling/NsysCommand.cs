using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using JobProfiling = Srtctl.Model.Jobs.Profiling;

namespace Srtctl.Planning.Profiling;

/// <summary>The command of Nsight Systems in front of a worker's own (<c>nsys profile --help</c>).</summary>
internal static class NsysCommand
{
    private static readonly PlanText[] AtProfilerCalls = ["-c", "cudaProfilerApi", "--capture-range-end", "stop"];
    private static readonly PlanText[] Overwrite = ["--force-overwrite", "true"];

    /// <summary>The words; none when the profiler is not nsys.</summary>
    public static IEnumerable<PlanText> Of(JobProfiling profiling, NsysStyle style, PlanText output) =>
        profiling is TorchProfiling ? []
            : style == NsysStyle.PerRank ? AroundRank(profiling, output)
            : AroundProcess(profiling, style, output);

    private static IEnumerable<PlanText> AroundRank(JobProfiling profiling, PlanText output) =>
    [
        "nsys", "profile", "-t", "cuda,nvtx,ucx", "--sample=none", "--cuda-graph-trace=node",
        .. profiling is NsysTimeProfiling time ? ForTime(time) : AtProfilerCalls, .. Arguments(profiling),
        "--kill", "none", "--wait", "all", .. Overwrite, "-o", output,
    ];

    private static IEnumerable<PlanText> AroundProcess(JobProfiling profiling, NsysStyle style, PlanText output) =>
    [
        "nsys", "profile", "-t", "cuda,nvtx", "--cuda-graph-trace=node",
        .. profiling is NsysTimeProfiling time
            ? Overwrite.Concat(ForTime(time))
            : AtProfilerCalls.Concat(Overwrite),
        .. Arguments(profiling),
        .. style == NsysStyle.PerProcessInDynamo ? (PlanText[])["--trace-fork-before-exec=true"] : [],
        "-o", output,
    ];

    private static PlanText[] ForTime(NsysTimeProfiling time) =>
        ["--delay", ProfilingWords.Seconds(time.Delay), "--duration", ProfilingWords.Seconds(time.Duration)];

    private static IEnumerable<PlanText> Arguments(JobProfiling profiling) => (profiling switch
    {
        NsysProfiling nsys => nsys.Arguments,
        NsysTimeProfiling time => time.Arguments,
        _ => [],
    }).Select(static word => (PlanText)word);
}
