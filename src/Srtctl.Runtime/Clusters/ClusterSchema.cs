using Srtctl.Model.Collections;
using Srtctl.Model.Values;
using Srtctl.Recipes.Schema;

namespace Srtctl.Runtime.Clusters;

/// <summary>The JSON Schema of cluster files: draft 7, which editors read.</summary>
public static class ClusterSchema
{
    /// <summary>The sentence about every key.</summary>
    public static KeyDescriptions Descriptions { get; } =
        KeyDescriptions.Of(typeof(ClusterSchema).Assembly, "cluster-keys.yaml");

    /// <summary>The schema as JSON.</summary>
    public static string Text()
    {
        var survey = ClusterSettingsReader.Survey();
        var keys = new KeySchema(SchemaDialect.Whole, takesPlaceholders: false, Descriptions.Find);
        var head = new EquatableMap<string, ConfigValue>
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "srtctl cluster file",
        };
        return RecipeSchema.Format(new ConfigMap(head.With(keys.Section(survey, keys.Keys(survey, "")).Entries)));
    }
}
