using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Allocation;
using Srtctl.Planning.Benchmarks;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Infrastructure;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Preparation;
using Srtctl.Planning.Profiling;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning;

/// <summary>Puts the parts of a plan together.</summary>
internal static class PlanAssembly
{
    public static LaunchPlan Of(PlanRequest request, ResolvedJob job)
    {
        var frontends = FrontendLayout.Of(job.Job, job.Layout, job.Frontend);
        var benchmark = BenchmarkRegistry.For(job.Job.Benchmark)
            ?? throw new InvalidOperationException($"No planner for {job.Job.Benchmark.GetType().Name}.");
        return new LaunchPlan
        {
            Schema = LaunchPlan.CurrentSchema,
            Job = JobOf(request, job, benchmark),
            Resources = ResourcesOf(job, benchmark),
            Allocation = AllocationPlanner.Of(job, job.Layout.Roles),
            Execution = new Execution
            {
                Rehearsal = job.Rehearsal,
                Containers = job.Paths.Containers,
                NetworkInterface = job.Cluster.NetworkInterface,
                StatusEndpoints = job.Rehearsal ? [] : job.Cluster.StatusEndpoints,
                Cluster = job.Cluster.Name,
            },
            Nodes = EquatableArray.From(NodesOf(job)),
            Endpoint = PlanText.Of($"http://{TextPart.Address(frontends.Public)}:{PortTable.Public}"),
            Files = EquatableArray.From(FilesOf(job, frontends)),
            Stages = EquatableArray.From(StagesOf(job, benchmark, frontends)),
        };
    }

    private static IEnumerable<Stage> StagesOf(ResolvedJob job, IBenchmarkPlanner benchmark, FrontendLayout frontends)
    {
        if (InfrastructureStage.IsNeeded(job))
            yield return InfrastructureStage.Of(job);
        if (PreparationStage.Of(job) is { } preparation)
            yield return preparation;
        var profiler = new WorkerProfiler(job);
        yield return new Stage
        {
            Name = "workers",
            Status = "workers",
            StatusStage = "workers",
            Processes = EquatableArray.From(
                job.Engine.Workers(job).Select(worker => Worker(job, profiler.Apply(worker)))),
        };
        yield return FrontendStage.Of(job, frontends);
        yield return BenchmarkStage.Of(job, benchmark, frontends);
        if (BenchmarkStage.Evaluation(job, frontends) is { } evaluation)
            yield return evaluation;
    }

    private static ProcessSpec Worker(ResolvedJob job, ProcessSpec worker) => SrunLaunch.Complete(
        job.MocksEngines ? MockSubstitution.Apply(worker) : Fingerprint.Apply(worker, job),
        job,
        job.Engine.Step(job) with
        {
            UserOptions = true,
            Srun = job.Job.Slurm.SrunOptions,
            RemapRoot = job.Frontend.Installation(job) is not null,
        });

    private static IEnumerable<PlannedFile> FilesOf(ResolvedJob job, FrontendLayout frontends)
    {
        foreach (var file in job.Engine.Files(job).Concat(job.Frontend.Files(job, frontends.Port))
            .Concat(WorkerProfiler.Files(job)))
            yield return file;
        if (frontends.Balanced)
            yield return NginxPlanner.Configuration(job, frontends);
        if (job.Frontend.NeedsDiscovery && InfrastructureStage.NatsConfiguration(job) is { } configuration)
            yield return configuration;
    }

    private static IEnumerable<NodeSlot> NodesOf(ResolvedJob job)
    {
        var used = job.Layout.Ranks.Select(static rank => rank.Slot).ToHashSet();
        var client = FrontendLayout.Slot(job.Job.Placement.Client, job.Layout, job.Layout.Roles.Client);
        return Enumerable.Range(0, job.Layout.Roles.Nodes)
            .Select(slot => NodeOf(job, slot, slot == client, used.Contains(slot)));
    }

    private static NodeSlot NodeOf(ResolvedJob job, int slot, bool isClient, bool isWorker)
    {
        var roles = job.Layout.Roles;
        IEnumerable<(string Word, bool Holds)> words =
        [
            ("head", roles.Head == slot),
            ("infrastructure", roles.Infrastructure == slot && InfrastructureStage.IsNeeded(job)),
            ("client", isClient),
            ("worker", isWorker),
        ];
        return new NodeSlot(
            slot,
            EquatableArray.From(words.Where(static word => word.Holds).Select(static word => word.Word)),
            roles.ComponentOf(slot));
    }

    private static PlannedJob JobOf(PlanRequest request, ResolvedJob job, IBenchmarkPlanner benchmark) => new()
    {
        Name = job.Job.Name,
        Engine = job.Engine.Name,
        Frontend = job.Frontend.Word,
        Benchmark = benchmark.Word,
        ModelPath = job.ModelPath,
        ServedModelName = job.ServedModelName,
        Precision = job.Job.Model.Precision.Name,
        Container = job.Image,
        SetupScript = job.SetupScript,
        Identity = job.Job.Identity,
        Parameters = request.Parameters,
        Tags = request.Tags,
    };

    private static PlannedResources ResourcesOf(ResolvedJob job, IBenchmarkPlanner benchmark)
    {
        var lengths = benchmark.Lengths(job.Job.Benchmark);
        var pools = job.Layout.Pools.ToDictionary(static pool => pool.Role);
        return new PlannedResources
        {
            PrefillNodes = pools.GetValueOrDefault(Role.Prefill)?.Nodes,
            DecodeNodes = pools.GetValueOrDefault(Role.Decode)?.Nodes,
            AggNodes = pools.GetValueOrDefault(Role.Aggregated)?.Nodes,
            PrefillWorkers = pools.GetValueOrDefault(Role.Prefill)?.Replicas ?? 0,
            DecodeWorkers = pools.GetValueOrDefault(Role.Decode)?.Replicas ?? 0,
            AggWorkers = pools.GetValueOrDefault(Role.Aggregated)?.Replicas ?? 0,
            GpusPerPrefill = pools.GetValueOrDefault(Role.Prefill)?.GpusPerReplica ?? 0,
            GpusPerDecode = pools.GetValueOrDefault(Role.Decode)?.GpusPerReplica ?? 0,
            GpusPerAgg = pools.GetValueOrDefault(Role.Aggregated)?.GpusPerReplica ?? 0,
            TotalGpus = job.Layout.Pools.Sum(static pool => pool.Replicas * pool.GpusPerReplica),
            InputLength = lengths?.Input,
            OutputLength = lengths?.Output,
        };
    }
}
