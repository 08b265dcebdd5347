using System.Text.Json;
using Srtctl.Model.Text;

namespace Srtctl.Model.Tests.Text;

public class JsonLayoutTests
{
    [Theory]
    [InlineData("{}", "{}\n")]
    [InlineData("[ ]", "[]\n")]
    [InlineData("{\"b\":1,\"a\":[1,2,{\"c\":null}]}", "{ \"b\": 1, \"a\": [1, 2, { \"c\": null }] }\n")]
    [InlineData("\"a\\u00e9\\n\\u003c\\u0027\"", "\"aé\\n<'\"\n")]
    [InlineData("1.50", "1.50\n")]
    public void What_fits_stays_on_one_line(string json, string laidOut) => Assert.Equal(laidOut, Format(json));

    [Fact]
    public void What_does_not_fit_goes_one_level_deeper()
    {
        var text = new string('x', 70);

        Assert.Equal(
            $$"""
            {
              "short": [1, 2],
              "long": [
                "{{text}}",
                "{{text}}"
              ]
            }

            """,
            Format($$"""{"short":[1,2],"long":["{{text}}","{{text}}"]}"""));
    }

    [Fact]
    public void A_line_is_at_most_120_columns_and_a_comma_when_its_values_are_short()
    {
        var json = JsonSerializer.Serialize(Enumerable.Range(0, 30).Select(static index => new
        {
            Name = new string('n', index * 3),
            List = Enumerable.Range(0, index),
        }));

        Assert.All(Format(json).Split('\n'), static line => Assert.InRange(line.Length, 0, 121));
    }

    [Fact]
    public void The_layout_means_the_same_document()
    {
        const string Json = """{"a":[{"b":"\ud83d\ude00"},-1.5e-7,true],"c":{"d":{"e":""}}}""";

        Assert.True(JsonElement.DeepEquals(Parse(Json), Parse(Format(Json))));
    }

    private static string Format(string json) => JsonLayout.Format(Parse(json));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
