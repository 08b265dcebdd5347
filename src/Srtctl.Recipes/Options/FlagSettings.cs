using Srtctl.Model.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Options;

/// <summary>Reads maps of engine flags, such as <c>sglang_config.decode</c>, into typed options.</summary>
internal static class FlagSettings
{
    /// <summary>The options with every flag of the map; flags that no catalog knows are passed unchecked.</summary>
    /// <typeparam name="TOptions">Option record of the program.</typeparam>
    /// <param name="settings">The map; null when the recipe has none.</param>
    /// <param name="options">The options to begin with.</param>
    /// <param name="planners">What becomes of flags that the planner passes.</param>
    public static TOptions Read<TOptions>(RecipeValue? settings, TOptions options, PlannerFlags planners)
        where TOptions : CommandOptions
    {
        if (settings is null)
            return options;
        settings.NoteFlags(options.Catalog);
        var flags = new FlagAssignment(planners, options);
        flags.Assign(settings);
        return (TOptions)flags.Records[0];
    }

    /// <summary>
    /// The options of an engine and of the runtime around it, which share a command line: every flag goes to the record
    /// that knows it, the engine's first.
    /// </summary>
    /// <inheritdoc cref="Read{TOptions}"/>
    /// <typeparam name="TEngine">Option record of the engine.</typeparam>
    /// <typeparam name="TWorker">Option record of the runtime.</typeparam>
    public static (TEngine Engine, TWorker? Worker) Read<TEngine, TWorker>(
        RecipeValue? settings, TEngine engine, TWorker worker, PlannerFlags planners)
        where TEngine : EngineOptions
        where TWorker : WorkerOptions
    {
        if (settings is null)
            return (engine, null);
        settings.NoteFlags(engine.Catalog, worker.Catalog);
        var flags = new FlagAssignment(planners, engine, worker);
        flags.Assign(settings);
        var said = (TWorker)flags.Records[1];
        return ((TEngine)flags.Records[0], said.Equals(worker) ? null : said);
    }
}
