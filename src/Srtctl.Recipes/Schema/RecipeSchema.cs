using System.Text.Json;
using Srtctl.Model.Text;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Schema;

/// <summary>The JSON Schema of recipes: draft 7, which editors read.</summary>
public static class RecipeSchema
{
    internal static KeyDescriptions Descriptions { get; } =
        KeyDescriptions.Of(typeof(RecipeSchema).Assembly, "recipe-keys.yaml");

    /// <summary>The schema as JSON.</summary>
    public static string Text() => Format(Root());

    /// <summary>A schema as JSON for people.</summary>
    public static string Format(ConfigMap schema)
    {
        using var document = JsonDocument.Parse(ConfigJson.Write(schema));
        return JsonLayout.Format(document.RootElement);
    }

    private static ConfigMap Root() => JsonRules.Of(
        ("$schema", "http://json-schema.org/draft-07/schema#"),
        ("title", "srtctl recipe"),
        ("type", "object"),
        ("if", JsonRules.Of(("required", JsonRules.Words(["base"])))),
        ("then", Overrides()),
        ("else", JsonRules.Definition(RecipeDefinitions.NameOf(SchemaDialect.Whole))),
        ("definitions", new RecipeDefinitions().Rules()));

    /// <summary>A file with a base and sections over it.</summary>
    private static ConfigMap Overrides()
    {
        var part = JsonRules.Definition(RecipeDefinitions.NameOf(SchemaDialect.Part));
        var zipped = JsonRules.Definition(RecipeDefinitions.NameOf(SchemaDialect.Zipped));
        return JsonRules.Of(
            ("properties", JsonRules.Named([("base", part)])),
            ("patternProperties", JsonRules.Named([("^override_", part), ("^zip_override_", zipped)])),
            ("additionalProperties", false));
    }
}
