using Srtctl.Recipes.Importing;

namespace Srtctl.Recipes.Tests.Importing;

public sealed class RecipeFamilyTests
{
    private const string Common = """
        model: {path: /models/small, container: image:1, precision: bf16}
        resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
        dynamo: {install: false}
        environment: {A: '1', B: '2', C: '3', D: '4'}
        backend:
          sglang_config:
            aggregated:
              tensor-parallel-size: 8
              page-size: 64
              mem-fraction-static: 0.8
              max-running-requests: 128
              chunked-prefill-size: 8192
              context-length: 32768
              disable-radix-cache: true
              attention-backend: fa3
              trust-remote-code: true
              enable-metrics: true

        """;

    [Fact]
    public void A_recipe_that_is_nearly_another_says_only_what_differs() => Assert.Equal(
        """
        #!/usr/bin/env dotnet-script
        #r "nuget: Srtctl.Cli, 0.1.0"
        #load "_base.csx"
        using Srtctl.Cli;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;

        var job = sharedJob with { Name = "two", Environment = sharedJob.Environment.With("E", "5") };

        return JobScript.Run(job, Args);

        """,
        Second($"name: one\n{Common}", $"name: two\n{Common.Replace("D: '4'", "D: '4', E: '5'", StringComparison.Ordinal)}"));

    [Fact]
    public void The_base_has_a_variable_for_what_a_member_changes_inside()
    {
        var family = Family($"name: one\n{Common}", $"name: two\n{Common}frontend: {{num_additional_frontends: 2}}\n");

        Assert.Contains("var frontend = ", family.BaseScript(), StringComparison.Ordinal);
        Assert.Contains("Frontend = frontend,", family.BaseScript(), StringComparison.Ordinal);
        Assert.Contains("Frontend = frontend with { ", Script(family, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_only_the_member_has_stays()
    {
        var family = Family(
            $"name: one  # first\n{Common}",
            $"name: two\n{Common.Replace("page-size: 64", "page-size: 64  # found by trial", StringComparison.Ordinal)}");

        Assert.Contains("// found by trial\nvar job = ", Script(family, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("first", Script(family, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Recipes_of_other_models_and_of_other_shapes_are_no_family()
    {
        var other = Common.Replace("/models/small", "/models/large", StringComparison.Ordinal);
        var split = Common
            .Replace("agg_workers: 1", "prefill_nodes: 1, prefill_workers: 1, decode_nodes: 1, decode_workers: 1", StringComparison.Ordinal)
            .Replace("aggregated:", "prefill:", StringComparison.Ordinal);

        Assert.Empty(RecipeFamily.Of([Read($"name: a\n{Common}"), Read($"name: b\n{other}"), Read($"name: c\n{split}")]));
    }

    [Fact]
    public void Recipes_that_differ_in_most_of_what_they_say_are_no_family() => Assert.Empty(RecipeFamily.Of(
        [Read($"name: a\n{Common}"), Read($"name: b\n{Common[..Common.IndexOf("environment", StringComparison.Ordinal)]}")]));

    private static string Second(params string[] recipes) => Script(Family(recipes), 1);

    private static string Script(RecipeFamily family, int member) =>
        family.Script(family.Members[member], "_base.csx").Text;

    private static RecipeFamily Family(params string[] recipes) => Assert.Single(RecipeFamily.Of(recipes.Select(Read)));

    private static FamilyRecipe Read(string text) =>
        new(text, Assert.Single(RecipeReader.Read(new RecipeRequest(text, "recipe.yaml")).Jobs));
}
