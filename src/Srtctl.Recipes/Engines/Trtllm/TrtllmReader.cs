using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines.Trtllm;

/// <summary><c>backend.type: trtllm</c>: settings per role that are written to the engine's file.</summary>
internal sealed class TrtllmReader : IEngineReader
{
    public string Word => "trtllm";

    public EngineReading Read(RecipeSection backend, RecipeOutline outline)
    {
        var publishes = backend.Value("publish_events_and_metrics")?.Flag() ?? false;
        var starts = backend.Value("sequential_node_start", "/Launch.StartsPerNode");
        var binds = backend.Optional("numa_memory_bind", "/Launch.BindNumaMemory")?.Flag();
        return new EngineReading
        {
            Workers = RoleSections.Read(
                backend, "trtllm_config", outline, nameof(Pool.Options),
                (_, settings) => Worker(settings, publishes && outline.InDynamo)),
            Launch = Starts(starts) is var most && (most ?? 0) == 0 && binds is null
                ? null
                : new TrtllmLaunch { StartsPerNode = most == 0 ? null : most, BindNumaMemory = binds },
        };
    }

    public bool Write(ExportRequest request, ExportedSection backend, ExportFindings findings)
    {
        if (request.EngineOf<TrtllmOptions>() is null)
            return false;
        var pools = request.Job.Deployment.Pools.ToArray();
        var publishes = pools.All(static pool => pool.Pool.Worker is { } worker && worker.Equals(Publishing()));
        foreach (var (role, pool) in pools)
        {
            findings.NoKeyUnless(pool.Options.Extra.IsEmpty, $"{RoleWriting.PlaceOf(role)}.Options.Extra");
            findings.NoKeyUnless(pool.Worker is null || publishes, $"{RoleWriting.PlaceOf(role)}.Worker");
            findings.NoKeyUnless(pool.KvEvents is null, $"{RoleWriting.PlaceOf(role)}.KvEvents");
        }

        findings.NoKeyUnless(request.Job.KvStore is null, nameof(Job.KvStore));
        var launch = request.Job.Launch as TrtllmLaunch;
        backend
            .Set("publish_events_and_metrics", publishes, false)
            .Number("sequential_node_start", launch?.StartsPerNode)
            .Flag("numa_memory_bind", launch?.BindNumaMemory);
        backend.Roles("trtllm_config", request.Job, static (pool, _) => new ExportedSection()
            .Settings(pool.Options as TrtllmOptions));
        return true;
    }

    private static int? Starts(RecipeValue? value)
    {
        if (value?.Integer() is not { } most)
            return null;
        if (most >= 0)
            return most;
        value.Refuse("0 for all at once, or the number of workers per node that start together");
        return null;
    }

    private static WorkerReading Worker(RecipeValue? settings, bool publishes) => new(
        FileSettings.Read(settings, new TrtllmOptions()),
        publishes ? Publishing() : null);

    /// <summary>The flag by its first name, which every version of Dynamo knows.</summary>
    private static WorkerOptions? Publishing()
    {
        const string Spelling = "--publish-events-and-metrics";
        var none = new DynamoTrtllmOptions();
        return FlagTable.Find(none.Catalog)?.Find(Spelling) is { } flag
            ? none.Bind(flag, true, Spelling).Options as WorkerOptions
            : null;
    }
}
