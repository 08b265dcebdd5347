using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Sections;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Schema;

/// <summary>What recipes with a certain engine, frontend and benchmark can say.</summary>
/// <param name="Engine">Word in <c>backend.type</c>.</param>
/// <param name="Frontend">Word in <c>frontend.type</c>.</param>
/// <param name="Benchmark">Word in <c>benchmark.type</c>.</param>
internal sealed record RecipeSurvey(string Engine, string Frontend, string Benchmark)
{
    private static readonly string[] Separate = ["prefill_nodes", "decode_nodes"];

    /// <summary>What all of them have unless they say otherwise.</summary>
    public static RecipeSurvey Usual { get; } = new("sglang", "dynamo", "manual");

    /// <summary>Everything read, with prefill and decode together and apart.</summary>
    public SurveyedKey Keys() => KeySurvey.Of((specimen, survey) =>
    {
        var typed = Typed(Typed(Typed(specimen, "backend", Engine), "frontend", Frontend), "benchmark", Benchmark);
        JobReader.Read(typed, new RecipeFindings(""), survey: survey);
        JobReader.Read(Together(typed), new RecipeFindings(""), survey: survey);
    });

    private static YamlMap Typed(YamlMap recipe, string section, string word)
    {
        var type = new YamlEntry("type", YamlMark.Start, new YamlScalar(YamlMark.Start, word, word));
        var typed = (recipe[section] as YamlMap ?? new YamlMap(YamlMark.Start, [])).With(type);
        return recipe.With(new YamlEntry(section, YamlMark.Start, typed));
    }

    private static YamlMap Together(YamlMap recipe) => recipe.Find("resources") is { Value: YamlMap resources } entry
        ? recipe.With(entry with { Value = Separate.Aggregate(resources, static (map, key) => map.Without(key)) })
        : recipe;
}
