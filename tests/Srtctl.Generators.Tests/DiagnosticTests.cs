using Microsoft.CodeAnalysis;

namespace Srtctl.Generators.Tests;

public sealed class DiagnosticTests
{
    private const string ChangedChoices = "[\"auto\", \"fp8_e4m3\", \"8bit\", \"a-b\", \"c\"]";

    [Theory]
    [InlineData("SRT0001", "\"tiny\",\n", "\"tiny\"\n", "\"program\"", 0)]
    [InlineData("SRT0002", "\"unit\"", "\"units\"", "\"units\"", 7)]
    [InlineData("SRT0003", "\"Size of the pool.\"", "\" \"", "\" \"", 3)]
    [InlineData("SRT0004", "\"planner\"", "\"nobody\"", "\"nobody\"", 8)]
    [InlineData("SRT0004", "\"hidden\": true", "\"hidden\": 17", "17", 2)]
    [InlineData("SRT0005", "\"aliases\": [\"--share\"]", "\"aliases\": [\"--port\"]", "\"--port\", \"type\"", 8)]
    [InlineData("SRT0006", "\"EngineOptions\"", "\"Options\"", "\"Options\"", 9)]
    [InlineData("SRT0007", "\"switch\"", "\"json\"", "\"json\"", 6)]
    [InlineData("SRT0007", "\"negative\": \"--no-warmup\",", "", "\"negatable\"", 11)]
    [InlineData("SRT0008", "\"--port\"", "\"--layers-\"", "\"--layers-\"", 11)]
    [InlineData("SRT0008", "\"--port\"", "\"--extra\"", "\"--extra\"", 9)]
    [InlineData("SRT0009", "\"a_b\"],\n      \"enum\"", "\"c\"],\n      \"enum\"", ChangedChoices, 40)]
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
        var text = TinyCatalog.Text
            .Replace("\"unit\"", "\"units\"").Replace("planner", "nobody").Replace("EngineOptions", "Options");

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
        var elsewhere = new CatalogText(TinyCatalog.Text, "/other/tiny.catalog.json");

        var run = GeneratorRun.Of(new CatalogText(TinyCatalog.Text), elsewhere);

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
        Assert.All(
            descriptors,
            static found => Assert.StartsWith(
                $"# {found.Id}: {found.Title}\n", RepositoryFiles.Read(found.HelpLinkUri.Split('/'))));
    }
}
