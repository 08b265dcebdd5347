using System.Text.Json;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Tests.Models;

/// <summary>The models that come with srtctl.</summary>
public class ModelCatalogTests
{
    public static TheoryData<string, double> Published
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var model in Entries())
                if (model.TryGetProperty("billions", out var billions))
                    data.Add(model.GetProperty("names")[0].GetProperty("name").GetString()!, billions.GetDouble());
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Counted_weights_are_as_many_as_the_model_card_says(string name, double billions)
    {
        var weights = ModelCatalog.Find(name)?.Shape.Weights;

        Assert.NotNull(weights);
        Assert.InRange(weights.Total / 1e9, 0.98 * billions, 1.02 * billions);
    }

    [Fact]
    public void Every_name_is_there_once_and_every_source_is_an_address()
    {
        var names = Entries().SelectMany(static model => model.GetProperty("names").EnumerateArray())
            .Select(static name => name.GetProperty("name").GetString()).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(names.Length, ModelCatalog.All.Count());
        Assert.All(ModelCatalog.All, static model => Assert.StartsWith("https://", model.Shape.Source));
    }

    [Fact]
    public void A_path_is_told_by_its_end_and_never_for_sure()
    {
        Assert.False(ModelCatalog.FindByEnding("/models/DeepSeek-R1-0528")?.IsSure);
        Assert.Null(ModelCatalog.FindByEnding("/models/dsr1"));
        Assert.Null(ModelCatalog.Find("DeepSeek-R1-0528"));
    }

    private static IEnumerable<JsonElement> Entries()
    {
        using var stream = typeof(ModelCatalog).Assembly.GetManifestResourceStream("catalogs/models.json")!;
        return [.. JsonDocument.Parse(stream).RootElement.GetProperty("models").EnumerateArray()];
    }
}
