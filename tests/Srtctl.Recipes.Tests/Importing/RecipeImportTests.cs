using Srtctl.Recipes.Importing;

namespace Srtctl.Recipes.Tests.Importing;

public sealed class RecipeImportTests
{
    private const string Base = """
        name: small
        model: {path: /models/small, container: image:1, precision: bf16}
        resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
        dynamo: {install: false}

        """;

    [Fact]
    public void Defaults_are_left_out_and_known_words_are_members() => Assert.Equal(
        """
        #!/usr/bin/env dotnet-script
        #r "nuget: Srtctl.Cli, 0.1.0"
        using Srtctl.Cli;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;

        var job = new Job
        {
            Name = "small",
            Model = new() { Path = "/models/small", Precision = Precision.Bf16 },
            Container = "image:1",
            Node = new(GpuType.H100, 8),
            Deployment = new Aggregated { Workers = new() { Replicas = 1, Nodes = 1, Options = new SglangOptions() } },
        };

        return JobScript.Run(job, Args);

        """,
        Script(Base));

    [Fact]
    public void Comments_stay_with_what_they_speak_of()
    {
        var script = Script(Base + """
            backend:
              sglang_config:
                aggregated:
                  tensor-parallel-size: 8  # all of the node
                  # found by trial
                  mem-fraction-static: 0.8
            """);

        Assert.Contains("TensorParallelSize = 8,  // all of the node\n", script, StringComparison.Ordinal);
        Assert.Contains("// found by trial\n                MemFractionStatic = 0.8,\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_property_can_say_is_passed_as_it_stands()
    {
        var script = Script(Base + "backend: {sglang_config: {aggregated: {not-a-flag: 3}}}\n");

        Assert.Contains("""Options = new SglangOptions { Extra = ["--not-a-flag", "3"] }""", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Variants_say_only_what_they_change()
    {
        var script = Script("""
            base:
              name: small
              model: {path: /models/small, container: image:1, precision: bf16}
              resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
              dynamo: {install: false}
              benchmark: {type: sa-bench, isl: 1024, osl: 1024, concurrencies: [4]}
              environment: {A: '1'}
            override_more: {benchmark: {concurrencies: [64]}, environment: {B: '2'}}
            override_long: {benchmark: {isl: 8192}}
            """);

        Assert.EndsWith(
            """
            Job[] jobs =
            [
                job with { Name = "small_long", Benchmark = benchmark with { InputLength = 8192 } },
                job with
                {
                    Name = "small_more",
                    Benchmark = benchmark with { Concurrencies = [64] },
                    Environment = job.Environment.With("B", "2"),
                },
            ];

            return JobScript.Run(jobs, Args);

            """,
            script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_over_every_combination_is_a_query()
    {
        var script = Script(Base + """
            backend: {sglang_config: {aggregated: {tensor-parallel-size: '{tp}'}}}
            benchmark: {type: sa-bench, isl: 1024, osl: 1024, concurrencies: ['{load}']}
            sweep: {tp: [4, 8], load: [16, 64]}
            """);

        Assert.Contains(
            """
            var points =
                from tp in new[] { 4, 8 }
                from load in new[] { 16, 64 }
                select new SweepPoint(

            """,
            script, StringComparison.Ordinal);
        Assert.Contains("TensorParallelSize = tp", script, StringComparison.Ordinal);
        Assert.Contains("Concurrencies = [load]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_several_lines_is_a_raw_string()
    {
        var script = Script(Base + "benchmark:\n  type: custom\n  command: |-\n    echo \"a\"\n    echo b\n");

        Assert.Contains(
            "Command = \"\"\"\n            echo \"a\"\n            echo b\n            \"\"\",", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"b\\c\td", "\"a\\\"b\\\\c\\td\"")]
    [InlineData("\u0001\u2028", "\"\\u0001\\u2028\"")]
    [InlineData("模型", "\"模型\"")]
    public void Hostile_text_stays_one_literal(string text, string literal) => Assert.Equal(literal, Literal.Of(text));

    [Theory]
    [InlineData("a\u2028System.Exit();")]
    [InlineData("a\u0085b")]
    [InlineData("a\r\nb")]
    public void A_comment_never_ends_before_its_text(string text) =>
        Assert.False(Literal.Comment(text).AsSpan().ContainsAny(Literal.LineEnds));

    [Fact]
    public void A_line_end_that_only_CSharp_knows_is_escaped()
    {
        var script = Script(Base + "benchmark:\n  type: custom\n  command: \"a\\nb\\u2028c\"\n");

        Assert.Contains("Command = \"a\\nb\\u2028c\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_in_a_name_are_not_taken_for_parameters()
    {
        var script = Script(Base.Replace("name: small", "name: 'sm{{al}}l'", StringComparison.Ordinal) + """
            backend: {sglang_config: {aggregated: {tensor-parallel-size: '{tp}'}}}
            sweep: {tp: [4, 8]}
            """);

        Assert.DoesNotContain("$\"sm{", script, StringComparison.Ordinal);
    }

    private static string Script(string recipe)
    {
        var read = RecipeReader.Read(new RecipeRequest(recipe, "r.yaml"));
        var basis = read.IsSeveral
            ? RecipeReader.Read(new RecipeRequest(recipe, "r.yaml") { Selector = "base" }).Jobs[0]
            : null;
        return RecipeImport.Script(recipe, read, "r", basis).Text;
    }
}
