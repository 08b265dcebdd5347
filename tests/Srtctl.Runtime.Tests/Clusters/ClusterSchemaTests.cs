using System.Text.Json;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Runtime.Tests.Clusters;

public class ClusterSchemaTests
{
    [Fact]
    public void Every_setting_has_a_sentence_and_every_sentence_a_setting()
    {
        using var schema = JsonDocument.Parse(ClusterSchema.Text());

        var keys = Paths(schema.RootElement, "").Order();

        Assert.Equal(string.Join('\n', keys), string.Join('\n', ClusterSchema.Descriptions.Paths.Order()));
    }

    [Fact]
    public void An_unknown_setting_is_not_allowed()
    {
        using var schema = JsonDocument.Parse(ClusterSchema.Text());
        var settings = schema.RootElement.GetProperty("properties");

        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
        Assert.False(settings.GetProperty("reporting").GetProperty("additionalProperties").GetBoolean());
        Assert.False(settings.GetProperty("default_health_check").GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void A_setting_of_several_words_names_them()
    {
        using var schema = JsonDocument.Parse(ClusterSchema.Text());

        var words = schema.RootElement.GetProperty("properties").GetProperty("container_runtime").GetProperty("enum");

        Assert.Equal(["pyxis", "none", null], words.EnumerateArray().Select(static word => word.GetString()));
    }

    private static IEnumerable<string> Paths(JsonElement rule, string path)
    {
        if (!rule.TryGetProperty("properties", out var properties))
            return [];
        return properties.EnumerateObject().SelectMany(property =>
        {
            var key = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            return Paths(property.Value, key).Prepend(key);
        });
    }
}
