using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Values;
using Srtctl.Recipes;
using Srtctl.Recipes.Schema;
using Srtctl.Recipes.Yaml;
using Srtctl.Runtime.Clusters;
using Srtctl.Testing;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>What an editor says of a recipe is what srtctl says of it.</summary>
/// <param name="output">Where figures are printed.</param>
public class SchemaTests(ITestOutputHelper output)
{
    private const string UnknownKey = "SRT1410";

    private static readonly JsonSchemaCheck Schema = new(RecipeSchema.Text());

    private static readonly Lazy<IReadOnlyList<Checked>> Recipes = new(static () =>
        [.. Paths("recipes").AsParallel().AsOrdered().Select(Check).OfType<Checked>()]);

    [Fact]
    public void Every_recipe_that_is_read_is_valid()
    {
        var read = Recipes.Value.Where(static recipe => recipe.IsRead).ToArray();
        output.WriteLine($"{read.Length} recipes are read");

        var lines = read.SelectMany(static recipe => recipe.Lines).ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }

    [Fact]
    public void Every_recipe_that_is_refused_for_an_unknown_key_is_invalid()
    {
        var refused = Recipes.Value.Where(static recipe => recipe.Codes.Contains(UnknownKey)).ToArray();
        output.WriteLine($"{refused.Length} recipes have an unknown key");

        Assert.Equal([], refused.Where(static recipe => recipe.Violations.Count == 0).Select(static recipe => recipe.File));
    }

    [Fact]
    public void Every_cluster_file_is_valid()
    {
        var schema = new JsonSchemaCheck(ClusterSchema.Text());

        Assert.Equal([], Paths("clusters").SelectMany(path => schema.Violations(Json(path) ?? "{}")));
    }

    private static IEnumerable<string> Paths(string folder) => CorpusFolder.Root is { } root
        ? Directory.EnumerateFiles(Path.Combine(root, folder), "*.yaml", SearchOption.AllDirectories).Order()
        : [];

    private static Checked? Check(string path)
    {
        if (Json(path) is not { } json)
            return null;
        var text = File.ReadAllText(path);
        var errors = RecipeReader.Read(new RecipeRequest(text, path)).Diagnostics
            .Where(static finding => finding.Severity == Severity.Error);
        return new Checked(path, [.. errors.Select(static error => error.Code)], Schema.Violations(json));
    }

    private static string? Json(string path) =>
        YamlReader.Read(File.ReadAllText(path), path).Root is { } root ? ConfigJson.Write(root.ToConfig()) : null;

    private sealed record Checked(string File, IReadOnlyList<string> Codes, IReadOnlyList<string> Violations)
    {
        public bool IsRead => Codes.Count == 0;

        public IEnumerable<string> Lines => Violations.Select(violation => $"{Path.GetFileName(File)}: {violation}");
    }
}
