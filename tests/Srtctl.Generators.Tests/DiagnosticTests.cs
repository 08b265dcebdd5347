using Microsoft.CodeAnalysis;

namespace Srtctl.Generators.Tests;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("SRT0001", "\"catalog\": \"tiny\",", "\"catalog\": \"tiny\"", "\"program\"", 0)]
    [InlineData("SRT0002", "\"unit\": \"bytes\"", "\"units\": \"bytes\"", "\"units\"", 7)]
    [InlineData("SRT0003", "\"summary\": \"Size of the pool.\"", "\"summary\": \" \"", "\" \"", 3)]
    [InlineData("SRT0004", "\"owner\": \"planner\"", "\"owner\": \"nobody\"", "\"nobody\"", 8)]
    [InlineData("SRT0004", "\"default\": false, \"rendering\"", "\"default\": false, \"hidden\": 1, \"rendering\"", "1, \"rendering\"", 1)]
    [InlineData("SRT0005", "\"flag\": \"--port\"", "\"flag\": \"--share\", \"property\": \"Port\"", "\"--share\", \"property\"", 9)]
    [InlineData("SRT0006", "\"base\": \"EngineOptions\"", "\"base\": \"Options\"", "\"Options\"", 9)]
    [InlineData("SRT0007", "\"rendering\": \"switch\"", "\"rendering\": \"value\"", "\"value\", \"owner\": \"user\", \"group\": \"Kernels\",\n      \"summary\": \"Runs", 7)]
    [InlineData("SRT0007", "\"negative\": \"--no-warmup\",", "", "\"negatable\"", 11)]
    [InlineData("SRT0008", "\"flag\": \"--port\"", "\"flag\": \"--fraction_\", \"property\": \"Fraction\"", "\"--fraction_\"", 13)]
    [InlineData("SRT0008", "\"flag\": \"--port\"", "\"flag\": \"--extra\"", "\"--extra\"", 9)]
    [InlineData("SRT0009", "\"8bit\", \"a-b\", \"a_b\"],\n      \"enum\"", "\"8bit\"],\n      \"enum\"", "[\"auto\", \"fp8_e4m3\", \"8bit\"]", 28)]
    [InlineData("SRT0010", "\"catalog\": \"tiny\"", "\"catalog\": \"small\"", "\"small\"", 7)]
    public void A_mistake_is_reported_where_it_stands(string id, string right, string wrong, string at, int length)
    {
        Assert.Contains(right, TinyCatalog.Text);
        var text = TinyCatalog.Text.Replace(right, wrong);

        var found = Assert.Single(GeneratorRun.Of(text).Result.Diagnostics);

        Assert.Equal(id, found.Id);
        Assert.Equal(new(text.IndexOf(at, StringComparison.Ordinal), length), found.Location.SourceSpan);
        var before = text[..found.Location.SourceSpan.Start];
        var position = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(before.Count(static c => c == '\n'), position.Line);
        Assert.Equal(before.Length - before.LastIndexOf('\n') - 1, position.Character);
    }

    [Fact]
    public void All_mistakes_of_a_file_are_reported_together()
    {
        var text = TinyCatalog.Text.Replace("\"unit\"", "\"units\"").Replace("planner", "nobody").Replace("EngineOptions", "Options");

        var ids = GeneratorRun.Of(text).Result.Diagnostics.Select(static found => found.Id);

        Assert.Equal(["SRT0006", "SRT0002", "SRT0004"], ids);
    }

    [Fact]
    public void A_wrong_catalog_emits_nothing_and_leaves_the_others_alone()
    {
        var wrong = new CatalogText("{", "/c/wrong.catalog.json");

        var run = GeneratorRun.Of(wrong, new CatalogText(TinyCatalog.Text));

        Assert.Contains(run.Sources, static source => source.HintName == "TinyOptions.g.cs");
        Assert.DoesNotContain(run.Sources, static source => source.HintName.Contains("rong", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_files_of_one_name_do_not_stop_the_generator()
    {
        var run = GeneratorRun.Of(new CatalogText(TinyCatalog.Text), new CatalogText(TinyCatalog.Text, "/other/tiny.catalog.json"));

        Assert.Null(run.Result.Exception);
        Assert.Single(run.Sources, static source => source.HintName == "TinyOptions.g.cs");
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_release_note()
    {
        var releases = RepositoryFiles.Read("src", "Srtctl.Generators", "AnalyzerReleases.Unshipped.md")
            + RepositoryFiles.Read("src", "Srtctl.Generators", "AnalyzerReleases.Shipped.md");
        var descriptors = typeof(Diagnostics.DiagnosticDescriptors).GetFields()
            .Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>().ToList();

        Assert.Equal(10, descriptors.Count);
        Assert.All(descriptors, found => Assert.Contains($"{found.Id} | Catalogs | Error | {found.Title}", releases));
        Assert.All(descriptors, found => Assert.Contains($"# {found.Id}: {found.Title}", RepositoryFiles.Read(found.HelpLinkUri.Split('/'))));
    }
}
