using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Profiling;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Variables that tell a client what is profiled, and by which a client starts and stops it.</summary>
internal static class ProfilingVariables
{
    private static readonly Role[] Roles = [Role.Prefill, Role.Decode, Role.Aggregated];

    /// <summary>Where profiles go, as workers see it.</summary>
    public static PlanText Directory(ResolvedJob job) => PlanText.Of($"{job.Paths.Logs}/profiles");

    /// <summary>Whether the client has to start and stop the profilers of the workers over HTTP.</summary>
    public static bool AreDriven(ResolvedJob job) =>
        job.Job.Profiling is TorchProfiling or NsysProfiling
        && !job.Engine.ProfilesByRank
        && job.Frontend.WorkerControl is not null;

    public static void Add(ResolvedJob job, IBenchmarkPlanner planner, EnvironmentList environment)
    {
        if (job.Job.Profiling is not { } profiling)
            return;
        environment.Set("PROFILE_TYPE", ProfilingWords.Type(profiling), Origin.Job);
        foreach (var role in Roles)
            if (ProfilingWords.Window(profiling, role) is { } window)
                foreach (var (name, step) in ProfilingWords.Steps(role, window))
                    environment.Set(name, step, Origin.Job);
        if (profiling is TorchProfiling)
            environment.Set("SGLANG_TORCH_PROFILER_DIR", Directory(job), Origin.Planner);
        AddLeaders(job, environment);
        if (job.Engine.ProfilesByRank)
            environment.Set("PROFILING_BACKEND", job.Engine.Name, Origin.Planner);
        if (planner.DrivesProfiling)
            AddControl(job, environment);
    }

    private static void AddLeaders(ResolvedJob job, EnvironmentList environment)
    {
        foreach (var role in Roles)
        {
            if (job.Layout.Leaders(role).ToArray() is not { Length: > 0 } leaders)
                continue;
            var prefix = $"PROFILE_{role.Word().ToUpperInvariant()}";
            environment
                .Set($"{prefix}_IPS", WorkerAddresses.Hosts(leaders), Origin.Planner)
                .Set($"{prefix}_ENDPOINTS", WorkerAddresses.Endpoints(job, leaders), Origin.Planner);
        }
    }

    private static void AddControl(ResolvedJob job, EnvironmentList environment) => environment
        .Set("PROFILE_OUTPUT_DIR", Directory(job), Origin.Planner)
        .Set("BENCH_MODEL_NAME", job.ServedModelName, Origin.Planner)
        .Set("HEAD_NODE", TextPart.Host(job.Layout.Roles.Head), Origin.Planner)
        .Set("HEAD_PORT", PortTable.Public.ToString(), Origin.Planner)
        .Set("PROFILE_WORKER_PORT", PortTable.WorkerHttp.ToString(), Origin.Planner);
}
