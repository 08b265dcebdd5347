using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;
using JobProfiling = Srtctl.Model.Jobs.Profiling;

namespace Srtctl.Planning.Profiling;

/// <summary>Puts a profiler around or into the workers that an engine has planned.</summary>
internal sealed class WorkerProfiler(ResolvedJob job)
{
    private readonly Dictionary<string, WorkerRank> _ranks =
        job.Job.Profiling is null ? [] : job.Layout.Ranks.ToDictionary(static rank => rank.Name);

    /// <summary>The worker with its profiler; unchanged when the job has none.</summary>
    public ProcessSpec Apply(ProcessSpec worker)
    {
        if (job.Job.Profiling is not { } profiling || !_ranks.TryGetValue(worker.Name, out var rank))
            return worker;
        var prefix = NsysCommand.Of(profiling, Style(), Output(rank)).ToArray();
        return worker with
        {
            Command = prefix.Length == 0
                ? worker.Command
                : [new CommandPart([.. prefix], Origin.Planner), .. worker.Command],
            Environment = [.. worker.Environment, .. Variables(profiling, rank.Endpoint.Role).ToArray()],
        };
    }

    /// <summary>A file in each directory for profiles, because profilers make none.</summary>
    public static IEnumerable<PlannedFile> Files(ResolvedJob job) => job.Job.Profiling is null
        ? []
        : job.Job.Deployment.Pools.Select(static pool => new PlannedFile(
            $"logs/profiles/{pool.Role.Word()}/README", $"Profiles of the {pool.Role.Word()} workers.\n"));

    private NsysStyle Style() => job.Engine.ProfilesByRank ? NsysStyle.PerRank
        : job.Frontend.NeedsDiscovery ? NsysStyle.PerProcessInDynamo
        : NsysStyle.PerProcess;

    private PlanText Directory(Role role) => PlanText.Of($"{job.Paths.Logs}/profiles/{role.Word()}");

    private PlanText Output(WorkerRank rank)
    {
        var worker = $"{rank.Endpoint.Role.Word()}_w{rank.Endpoint.Index}";
        var part = job.Engine.ProfilesByRank ? "rank%q{SLURM_PROCID}" : $"gpu{string.Join('-', rank.Endpoint.Gpus)}";
        return PlanText.Of(
            $"{Directory(rank.Endpoint.Role)}/{TextPart.Host(rank.Slot)}_{worker}_profile_{part}");
    }

    private EnvironmentList Variables(JobProfiling profiling, Role role)
    {
        var list = new EnvironmentList()
            .Set("PROFILING_MODE", role.Word(), Origin.Planner)
            .Set("PROFILE_TYPE", ProfilingWords.Type(profiling), Origin.Job);
        if (ProfilingWords.Window(profiling, role) is { } window)
            foreach (var (name, step) in ProfilingWords.Steps(role, window))
                list.Set(name, step, Origin.Job);
        if (profiling is TorchProfiling)
            list.Set("SGLANG_TORCH_PROFILER_DIR", Directory(role), Origin.Planner);
        if (profiling is NsysTimeProfiling time)
            list.Set(
                "PROFILE_BENCHMARK_DURATION_SECS", ProfilingWords.Seconds(time.BenchmarkDuration), Origin.Job);
        if (profiling is NsysProfiling nsys && nsys.Windows[role] is { Start: { } start, Stop: { } stop })
            list.Set("TLLM_PROFILE_START_STOP", $"{start}-{stop}", Origin.Job)
                .Set("TLLM_LLMAPI_ENABLE_NVTX", "1", Origin.Engine);
        return list;
    }
}
