using Srtctl.Model.Text;
using Srtctl.Model.Values;

namespace Srtctl.Model.Tests.Text;

public class YamlTextTests
{
    [Theory]
    [InlineData("fp8", "fp8")]
    [InlineData("/models/a-b_c.d", "/models/a-b_c.d")]
    [InlineData("on", "\"on\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("", "\"\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("10:00:00", "\"10:00:00\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("# c", "\"# c\"")]
    [InlineData("line\nfeed", "\"line\\nfeed\"")]
    [InlineData("null", "\"null\"")]
    public void Text_that_could_be_taken_for_something_else_is_quoted(string text, string yaml) =>
        Assert.Equal(yaml, YamlText.Scalar(text));

    [Fact]
    public void Structures_are_in_block_style_and_keys_in_order() => Assert.Equal(
        """
        a:
          list:
          - 1
          - "on"
          - {"k":[true,null]}
          none: null
        b: 1.0e-05
        c: []
        d: {}
        e: 2.5

        """,
        YamlText.Write(new ConfigMap(new()
        {
            ["e"] = 2.5,
            ["d"] = ConfigMap.Empty,
            ["c"] = new ConfigList([]),
            ["b"] = 1e-5,
            ["a"] = new ConfigMap(new()
            {
                ["none"] = ConfigNull.Instance,
                ["list"] = new ConfigList(
                    [1, "on", new ConfigMap(new() { ["k"] = new ConfigList([true, ConfigNull.Instance]) })]),
            }),
        })));

    [Fact]
    public void A_map_without_entries_is_braces() => Assert.Equal("{}\n", YamlText.Write(ConfigMap.Empty));
}
