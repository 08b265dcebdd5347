using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Preparation;

/// <summary>
/// Fetches a Hugging Face model once, into the cache that the workers' <c>HF_HOME</c> names, before they would all ask
/// for it. A failure is no failure of the job: the workers try themselves.
/// </summary>
internal static class ModelDownload
{
    /// <summary>Asks the cache first, so that a complete one needs no network.</summary>
    private const string Script =
        "command -v hf >/dev/null || hf() { huggingface-cli \"$@\"; }\n"
        + "HF_HUB_OFFLINE=1 hf download --quiet \"$1\" 2>/dev/null || hf download --quiet \"$1\"";

    public static IEnumerable<ProcessSpec> Of(ResolvedJob job)
    {
        if (!job.ModelPath.StartsWith("hf:", StringComparison.Ordinal) || !HasCache(job.Job))
            yield break;
        var slot = job.Layout.Endpoints[0].Leader;
        var process = new ProcessSpec
        {
            Name = "model-download",
            Role = "preparation",
            Nodes = [slot],
            Preamble = job.Cluster.BashPreamble?.TrimEnd(),
            Command = new CommandBuilder()
                .Add(Origin.Engine, "bash", "-c", Script, "bash")
                .Add(Origin.Job, job.Paths.Model)
                .ToArray(),
            Environment = Variables(job, slot).ToArray(),
            Image = job.Image,
            Mounts = job.Mounts,
            Log = "logs/model_download.out",
            Lifetime = ProcessLifetime.Task,
            Critical = false,
        };
        yield return SrunLaunch.Complete(process, job, StepOptions.Default);
    }

    /// <summary>Whether workers share a cache; without one every container has its own.</summary>
    public static bool HasCache(Job job) =>
        job.Environment.ContainsKey("HF_HOME")
        || job.Deployment.Pools.Any(static pool => pool.Pool.Environment.ContainsKey("HF_HOME"));

    private static EnvironmentList Variables(ResolvedJob job, int slot)
    {
        var nodeId = WorkerEnvironment.NodeId(job.Layout, slot);
        var list = new EnvironmentList();
        var maps = job.Job.Deployment.Pools.Select(static pool => pool.Pool.Environment).Reverse()
            .Prepend(job.Job.Environment);
        foreach (var map in maps)
            foreach (var (name, value) in map)
                if (name.StartsWith("HF_", StringComparison.Ordinal)
                    || name.StartsWith("HUGGING_FACE_", StringComparison.Ordinal))
                    list.Set(new() { [name] = value }, slot, nodeId);
        return list;
    }
}
