using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Tests;

/// <summary>Recipes of this test project, and small ones made of pieces.</summary>
internal static class Recipe
{
    /// <summary>The least a recipe can say; <c>{0}</c> takes further sections.</summary>
    private const string Minimal = """
        name: small
        model: {path: /models/small, container: image:1, precision: bf16}
        resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
        dynamo: {install: false}

        """;

    /// <summary>The text of <c>recipes/NAME.yaml</c>.</summary>
    public static string File(string name) =>
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "recipes", $"{name}.yaml"));

    /// <summary>A small recipe with further sections.</summary>
    public static string With(string sections) => Minimal + sections;

    /// <summary>What a text is read as.</summary>
    public static RecipeJobs Read(string text, string? selector = null) =>
        RecipeReader.Read(new RecipeRequest(text, "r.yaml") { Selector = selector });

    /// <summary>The only job of a text that has no errors.</summary>
    public static Job Job(string text)
    {
        var read = Read(text);
        Assert.DoesNotContain(read.Diagnostics, static finding => finding.Severity == Model.Diagnostics.Severity.Error);
        return Assert.Single(read.Jobs).Job;
    }

    /// <summary>Codes and places of everything found in a text, in order.</summary>
    public static IEnumerable<string> Found(string text) =>
        Read(text).Diagnostics.Select(static finding => $"{finding.Code} {finding.Place}");
}
