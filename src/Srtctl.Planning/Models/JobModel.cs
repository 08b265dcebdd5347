using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Models;

/// <summary>
/// Tells which model a job serves: from its directory, its name on Hugging Face, its path, its served name.
/// </summary>
public static class JobModel
{
    private const string Remote = "hf:";

    /// <summary>The model; null when nothing tells it for certain enough.</summary>
    public static ModelMatch? Find(PlanRequest request)
    {
        var (job, path) = (request.Job, request.Job.Model.Path);
        if (request.Model is { } read)
            return new ModelMatch(path, read, IsSure: true);
        if (path.StartsWith(Remote, StringComparison.Ordinal))
            return ModelCatalog.Find(path[Remote.Length..]);
        if (job.Identity?.ModelRepository is { } repository && ModelCatalog.Find(repository) is { } identified)
            return identified;
        return ModelCatalog.FindByEnding(request.Cluster.ModelPaths.GetValueOrDefault(path) ?? path)
            ?? ModelCatalog.FindByEnding(path)
            ?? Served(job);
    }

    private static ModelMatch? Served(Job job)
    {
        var options = job.Deployment.Pools.First().Pool.Options;
        var name = job.Model.Name ?? EngineRegistry.For(options)?.ServedModelName(options);
        return name is not null && ModelCatalog.Find(name) is { } found ? found with { IsSure = false } : null;
    }
}
