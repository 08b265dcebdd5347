using System.Text.Json;
using Srtctl.Generators.Catalogs;
using Srtctl.Testing;

namespace Srtctl.Generators.Tests;

public sealed class CatalogSchemaTests
{
    private static readonly string _schema = RepositoryFiles.Read("catalogs", "catalog.schema.json");

    public static TheoryData<string> Files => [.. RepositoryFiles.Catalogs.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_catalog_follows_the_schema(string file) =>
        Assert.Empty(JsonSchemaCheck.Violations(_schema, RepositoryFiles.Read("catalogs", file)));

    [Theory]
    [InlineData("\"type\": \"long\"", "\"type\": \"huge\"", "$.flags[1].type")]
    [InlineData("\"summary\": \"Size of the pool.\"", "\"summary\": \"No full stop\"", "$.flags[1].summary")]
    [InlineData("\"unit\"", "\"units\"", "$.flags[1]")]
    [InlineData("\"v1.0\"", "1", "$.versions[0].ref")]
    public void A_deviation_is_found(string right, string wrong, string path)
    {
        Assert.Empty(JsonSchemaCheck.Violations(_schema, TinyCatalog.Text));

        var violations = JsonSchemaCheck.Violations(_schema, TinyCatalog.Text.Replace(right, wrong));

        Assert.All(violations, violation => Assert.StartsWith(path + ":", violation));
        Assert.NotEmpty(violations);
    }

    [Fact]
    public void Schema_and_generator_know_the_same_keys()
    {
        using var schema = JsonDocument.Parse(_schema);
        var definitions = schema.RootElement.GetProperty("$defs");

        Assert.Equal(CatalogKeys.Document, Keys(schema.RootElement));
        Assert.Equal(CatalogKeys.Version, Keys(definitions.GetProperty("version")));
        Assert.Equal(CatalogKeys.Model, Keys(definitions.GetProperty("model")));
        Assert.Equal(CatalogKeys.Flag, Keys(definitions.GetProperty("flag")));
    }

    private static IEnumerable<string> Keys(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(static key => key.Name);
}
