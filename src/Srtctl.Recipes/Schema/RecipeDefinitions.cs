using Srtctl.Model.Values;
using Srtctl.Recipes.Benchmarks;
using Srtctl.Recipes.Engines;
using Srtctl.Recipes.Frontends;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Schema;

/// <summary>The definitions of a recipe's schema: recipes and parts of them, and what their types decide.</summary>
internal sealed class RecipeDefinitions
{
    private readonly SurveyedKey _usual = RecipeSurvey.Usual.Keys();

    private readonly TypedSection[] _typed =
    [
        new("backend", [.. EngineReaders.All.Keys], static word => RecipeSurvey.Usual with { Engine = word }),
        new("frontend", [.. FrontendReaders.All.Keys], static word => RecipeSurvey.Usual with { Frontend = word }),
        new("benchmark", [.. BenchmarkReaders.All.Keys], static word => RecipeSurvey.Usual with { Benchmark = word }),
    ];

    /// <summary>Name of the definition of recipes.</summary>
    public static string NameOf(SchemaDialect dialect) => dialect switch
    {
        SchemaDialect.Whole => "recipe",
        SchemaDialect.Part => "override",
        _ => "zip-override",
    };

    /// <summary>All definitions, by name.</summary>
    public ConfigMap Rules() => JsonRules.Named(
        Enum.GetValues<SchemaDialect>().Select(dialect => (NameOf(dialect), Recipe(dialect)))
            .Concat(_typed.SelectMany(static section => section.Types(KeysOf(SchemaDialect.Whole))))
            .Concat(Flags()));

    private static KeySchema KeysOf(SchemaDialect dialect) =>
        new(dialect, takesPlaceholders: true, RecipeSchema.Descriptions.Find);

    private ConfigMap Recipe(SchemaDialect dialect)
    {
        var keys = KeysOf(dialect);
        var typed = _typed.ToDictionary(
            static section => section.Key,
            section => (dialect == SchemaDialect.Whole ? section.Whole() : section.Part(keys))
                .Said("description", RecipeSchema.Descriptions.Find(section.Key)));
        var sections = _usual.Keys.Select(pair =>
            (pair.Key, typed.TryGetValue(pair.Key, out var rule) ? rule : keys.Of(pair.Value, pair.Key)));
        return keys.Section(_usual, sections.Append(("sweep", SweepRules.Section)));
    }

    private IEnumerable<(string Name, ConfigMap Rule)> Flags()
    {
        var flags = new FlagDefinitions();
        foreach (var key in _typed.SelectMany(static section => section.Keys.Values))
            Add(key, flags);
        return flags.All();
    }

    private static void Add(SurveyedKey key, FlagDefinitions flags)
    {
        if (!key.Catalogs.IsEmpty)
            flags.Add(key.Catalogs);
        foreach (var inner in key.Keys.Values)
            Add(inner, flags);
    }
}
