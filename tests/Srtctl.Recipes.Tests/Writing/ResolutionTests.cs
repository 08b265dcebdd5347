using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Values;
using Srtctl.Recipes.Writing;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Tests.Writing;

public sealed class ResolutionTests
{
    [Fact]
    public void Comments_stay_where_their_lines_stay()
    {
        var resolved = Resolve("""
            base:
              # Told to everyone.
              name: family   # short
              model:

                # Where it is.
                path: /m
              text: |
                # no comment
                x
              gone: 1  # with its line
            # --- variants ---
            override_a:
              # New here.
              slurm: {account: a}   # ours
              model: {path: /other}  # moved
              gone: null
            """);

        Assert.Equal(
            """
            # Told to everyone.
            name: family_a  # short
            model:
              # Where it is.
              path: /other  # moved
            text: |
              # no comment
              x
            # New here.
            slurm:  # ours
              account: a

            """,
            resolved);
    }

    [Theory]
    [InlineData("overrides")]
    [InlineData("sweep")]
    [InlineData("sglang/disaggregated")]
    public void A_resolved_recipe_gives_the_same_jobs(string name)
    {
        var text = Recipe.File(name);
        var (resolved, findings) = RecipeResolution.Of(new RecipeRequest(text, "r.yaml"));

        Assert.Empty(findings);
        Assert.Equal(
            Recipe.Read(text).Jobs.Select(static job => job.Job),
            resolved.SelectMany(static recipe => Recipe.Read(recipe.Text).Jobs.Select(static job => job.Job)));
    }

    [Fact]
    public void Any_text_is_written_so_that_it_is_read_back() => Prop.ForAll(
        Gen.Zip(Texts, Gen.ListOf(Texts)).ToArbitrary(),
        static pair =>
        {
            var items = pair.Item2.Select(static text => (YamlNode)Scalar(text));
            var tree = new YamlMap(YamlMark.Start, [
                new YamlEntry("one", YamlMark.Start, Scalar(pair.Item1)),
                new YamlEntry(pair.Item1 is "one" or "list" ? "x" : pair.Item1, YamlMark.Start, Scalar("key")),
                new YamlEntry("list", YamlMark.Start, new YamlList(YamlMark.Start, [.. items])),
            ]);
            var written = RecipeWriter.Write(tree, RecipeComments.Of(""));
            return YamlReader.Read(written, "f").Root?.ToConfig().Equals(tree.ToConfig()) == true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.Elements("yes", "010", "1e3", "null", "", " a", "a ", "a: b", "a #b", "#", "- x", "{x}", "'", "\"", "2026-01-02", "~"),
        Gen.Elements("x\ny", "x\ny\n", "x\n\n", "\nx", "  x\ny", "x\r\ny", "\u0085", "\u2028", "tab\tx\ny", "%", "@a", "...\n", "---"),
        from characters in Gen.ListOf(Gen.Elements([.. "ab:#-'\"{}[],&*!|>%@` \n\\ü"]))
        select string.Concat(characters));

    private static YamlScalar Scalar(string text) => new(YamlMark.Start, text, new ConfigText(text));

    private static string Resolve(string text)
    {
        var (recipes, _) = RecipeResolution.Of(new RecipeRequest(text, "r.yaml"));
        return Assert.Single(recipes).Text;
    }
}
