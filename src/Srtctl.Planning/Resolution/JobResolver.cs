using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Benchmarks;
using Srtctl.Planning.Checks;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Resolution;

/// <summary>Settles everything a job leaves open.</summary>
internal static class JobResolver
{
    /// <summary>The resolved job, or null when its counts or its engine stand in the way; findings tell why.</summary>
    public static ResolvedJob? Resolve(PlanRequest request, Findings findings)
    {
        var job = request.Job;
        var aliases = new Aliases(request.Cluster, findings);
        var modelPath = aliases.Model(job.Model.Path);
        var image = aliases.Image(job.Container, "Container");
        CheckOtherImages(job, aliases);
        if (!request.Rehearsal && request.Cluster.ContainerRuntime == ContainerRuntime.Pyxis)
            MountChecks.CheckModel(modelPath, findings);
        var options = job.Deployment.Pools.First().Pool.Options;
        if (!PoolChecks.CanBePlaced(job) || EngineRegistry.For(options) is not { } engine
            || FrontendRegistry.For(job.Frontend) is not { } frontend)
            return null;
        Heterogeneity.Check(job, request.Cluster, findings);
        frontend.Check(job, request.Cluster, findings);
        var heterogeneous = Heterogeneity.Of(job, request.Cluster);
        var pools = job.Deployment.Pools.ToDictionary(static pool => pool.Role, static pool => pool.Pool);
        if (LayoutPlanner.Plan(
                job, heterogeneous, shape => engine.Split(job, shape, pools[shape.Role]), new PortLedger(), findings)
            is not { } layout)
            return null;
        LayoutChecks.Run(job, layout, engine, findings);
        var setupScript = SetupScript(request, findings);
        var mounts = MountList.Of(
            job, request.Cluster, new Placeholders(job, layout.Roles.Head, modelPath, image), frontend,
            setupScript is not null);
        return new ResolvedJob
        {
            Job = request.ShortLoad ? WithShortLoad(job, findings) : job,
            Cluster = request.Cluster,
            Imports = request.Imports,
            Templates = request.Templates,
            Engine = engine,
            Frontend = frontend,
            Layout = layout,
            ModelPath = modelPath,
            ServedModelName = ServedName(job, engine, modelPath),
            Image = image,
            Paths = PathsOf(request, modelPath),
            Mounts = mounts,
            MountOption = MountList.Option(mounts),
            SetupScript = setupScript,
            Rehearsal = request.Rehearsal,
        };
    }

    private static Job WithShortLoad(Job job, Findings findings)
    {
        var shortened = job with
        {
            Benchmark = BenchmarkRegistry.For(job.Benchmark)?.Shortened(job.Benchmark) ?? job.Benchmark,
        };
        if (shortened != job)
            findings.Warning(
                "SRT1082", "Benchmark", "The load is shortened for a rehearsal: its figures are simulated in any case.",
                "Use --full-load to send all of it.");
        return shortened;
    }

    private static void CheckOtherImages(Job job, Aliases aliases)
    {
        if (job.Frontend.LoadBalancer is { } balancer)
            aliases.Image(balancer.Image, "Frontend.LoadBalancer.Image");
        if (job.KvStore is { Image: { } store })
            aliases.Image(store, "KvStore.Image");
        if (job.Benchmark is CustomBenchmark { Image: { } image })
            aliases.Image(image, "Benchmark.Image");
        if (job.Evaluation is CustomBenchmark { Image: { } other })
            aliases.Image(other, "Evaluation.Image");
    }

    private static string? SetupScript(PlanRequest request, Findings findings)
    {
        var script = request.SetupScript ?? request.Job.SetupScript;
        if (script is not null)
            MountChecks.CheckSetupScript(script, findings);
        if (script is null || (request.Cluster.Engines == EngineSubstitution.Real && !request.Rehearsal))
            return script is null ? null : script[(script.LastIndexOf('/') + 1)..];
        findings.Warning(
            "SRT1081", "SetupScript", $"'{script}' prepares real engines and is not run for mock ones.",
            "Nothing to do.");
        return null;
    }

    private static string ServedName(Job job, IEnginePlanner engine, string modelPath) =>
        job.Model.Name
        ?? job.Deployment.Pools.Select(pool => engine.ServedModelName(pool.Pool.Options))
            .FirstOrDefault(static name => name is not null)
        ?? modelPath.TrimEnd('/').Split('/', ':')[^1];

    /// <summary>Where the copy lies: the model's own directory name under the stage directory.</summary>
    private static string? Staged(PlanRequest request, string modelPath) =>
        request.Job.Model.StageDirectory is { } root && !request.Rehearsal
        && !modelPath.StartsWith("hf:", StringComparison.Ordinal)
            ? $"{root.TrimEnd('/')}/{modelPath.TrimEnd('/').Split('/')[^1]}"
            : null;

    private static Paths PathsOf(PlanRequest request, string modelPath)
    {
        var containers = !request.Rehearsal && request.Cluster.ContainerRuntime == ContainerRuntime.Pyxis;
        PlanText model = modelPath.StartsWith("hf:", StringComparison.Ordinal) ? modelPath[3..]
            : containers ? "/model"
            : modelPath;
        return new Paths { Containers = containers, Model = model, StagedModel = Staged(request, modelPath) ?? model };
    }
}
