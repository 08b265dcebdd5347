using System.Text.Json;
using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

public sealed class PlanPageTests
{
    private static readonly Page PlanPage = Page.Read("docs/plan.md");

    public static TheoryData<string> Records => [.. PlanFields.Records.Keys.Select(static type => type.Name)];

    public static TheoryData<int> Examples =>
        [.. PlanPage.Blocks.Where(static block => block.Language == "json").Select(static block => block.Line)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_of_the_plan_has_a_table_with_exactly_its_fields(string record)
    {
        var fields = PlanFields.Records.Single(pair => pair.Key.Name == record).Value;

        Assert.Equal(fields.Order(StringComparer.Ordinal), PlanPage.FirstCells(record).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_that_stands_for_a_choice_is_explained() =>
        Assert.All(PlanFields.Words, static word => Assert.Contains($"`{word}`", PlanPage.Prose));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_occurs_in_the_plan_of_the_quickstart(int line)
    {
        var example = PlanPage.Blocks.Single(block => block.Line == line).Text;
        using var plan = JsonDocument.Parse(await Quickstart.PlanJsonAsync());

        Assert.Contains(Values(plan.RootElement), value => value == Compact(example));
    }

    private static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }

    private static IEnumerable<string> Values(JsonElement element)
    {
        var nested = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => Values(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
            _ => [],
        };
        return nested.Prepend(JsonSerializer.Serialize(element));
    }
}
