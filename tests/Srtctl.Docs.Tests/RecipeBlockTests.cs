using Srtctl.Docs.Tests.Pages;
using Srtctl.Recipes;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Docs.Tests;

/// <summary>
/// A <c>yaml</c> block is a recipe, or sections of one: those take the place of the sections of a small recipe. In the
/// page of a diagnostic, a block after "Reported:" gives that code, and one after "Mended:" no longer.
/// </summary>
public sealed class RecipeBlockTests
{
    private static readonly string[] Small =
    [
        "name: small", "model: {path: /models/small, container: image:1, precision: bf16}",
        "resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}", "dynamo: {install: false}",
    ];

    public static TheoryData<string> Shown =>
    [
        .. Blocks("docs/recipes.md").Concat(Blocks("docs/schema.md")).Select(static block => block.Place),
    ];

    public static TheoryData<string> Diagnosed =>
        [.. Blocks("docs/diagnostics/SRT14").Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_recipe_in_the_page_is_read_without_a_finding(string place) =>
        Assert.Empty(Read(Block(place)).Diagnostics.Select(static finding => $"{finding}"));

    [Theory]
    [MemberData(nameof(Diagnosed))]
    public void A_piece_in_the_page_of_a_diagnostic_is_reported_until_it_is_mended(string place)
    {
        var block = Block(place);
        var isReported = Page.Read(block.Page).Blocks.First(static other => other.Language == "yaml").Place == place;
        var code = Path.GetFileNameWithoutExtension(block.Page);

        Assert.Equal(isReported, Read(block).Diagnostics.Any(finding => finding.Code == code));
    }

    private static IEnumerable<FencedBlock> Blocks(string pages) => Page.BlocksIn("yaml")
        .Where(block => block.Page.StartsWith(pages, StringComparison.Ordinal));

    private static FencedBlock Block(string place) => Page.BlocksIn("yaml").Single(block => block.Place == place);

    private static RecipeJobs Read(FencedBlock block)
    {
        var keys = (YamlReader.Read(block.Text, "block").Root as YamlMap)?.Entries.Select(static entry => entry.Key).ToArray();
        var others = keys is null || keys.Contains("base") ? [] : Small.Where(line => !keys.Contains(line.Split(':')[0]));
        var text = $"{block.Text}\n{string.Join('\n', others)}\n";
        return RecipeReader.Read(new RecipeRequest(text, "block"));
    }
}
