using Srtctl.Model.Values;

namespace Srtctl.Recipes.Schema;

/// <summary>The rule of the section <c>sweep</c>, which is gone before a recipe is read.</summary>
internal static class SweepRules
{
    public static ConfigMap Section { get; } = Of();

    private static ConfigMap Of()
    {
        var values = JsonRules.Of(("type", "array"), ("minItems", 1));
        var parameters = JsonRules.Of(("type", "object"), ("additionalProperties", values));
        var mode = JsonRules.Any(JsonRules.Of(("enum", JsonRules.Words(["grid", "zip"]))), values);
        return JsonRules.Of(
            ("type", "object"),
            ("properties", JsonRules.Named(
            [
                ("mode", mode.Said("description", RecipeSchema.Descriptions.Find("sweep.mode"))),
                ("parameters", JsonRules.Any(parameters, values)
                    .Said("description", RecipeSchema.Descriptions.Find("sweep.parameters"))),
            ])),
            ("additionalProperties", values))
            .Said("description", RecipeSchema.Descriptions.Find("sweep"));
    }
}
