using System.Text.Json;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("srtctl recipe", "schema")]
    [InlineData("srtctl recipe", "schema", "recipe")]
    [InlineData("srtctl cluster file", "schema", "cluster")]
    public async Task A_schema_is_printed_as_json(string title, params string[] args)
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, args);

        using var schema = JsonDocument.Parse(run.Out);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(title, schema.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_schema_is_written_to_a_file_whose_path_is_printed()
    {
        using var directory = new Testing.TemporaryDirectory();
        var path = Path.Combine(directory.Path, "editor", "cluster.json");

        var run = await CommandRun.OfAsync(Sample.Loaded, "schema", "cluster", "-o", path);

        using var schema = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        Assert.Equal($"{path}\n", run.Out);
        Assert.Equal(JsonValueKind.Object, schema.RootElement.ValueKind);
    }

    [Fact]
    public async Task There_is_a_schema_of_nothing_else()
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "schema", "job");

        Assert.Equal(2, run.Status);
        Assert.Contains("recipe", run.Error);
    }
}
