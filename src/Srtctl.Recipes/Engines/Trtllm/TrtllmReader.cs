using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
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
