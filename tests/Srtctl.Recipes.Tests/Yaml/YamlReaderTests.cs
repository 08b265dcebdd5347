using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 'yes'", """{"a":"yes"}""")]
    [InlineData("a: \"\\u00fc\\n\"", """{"a":"ü\n"}""")]
    [InlineData("a: |\n  x\n  y\n", """{"a":"x\ny\n"}""")]
    [InlineData("a: >-\n  x\n  y\n", """{"a":"x y"}""")]
    [InlineData("a: [1, {b: c}, 'd']", """{"a":[1,{"b":"c"},"d"]}""")]
    [InlineData("a: !!str 5", """{"a":"5"}""")]
    [InlineData("a: !!float 5", """{"a":5.0}""")]
    [InlineData("a: b # c", """{"a":"b"}""")]
    [InlineData("\uFEFFa: 1\r\nb: 2\r\n", """{"a":1,"b":2}""")]
    [InlineData("# nothing but a comment\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("a: 'x\ty'", """{"a":"x\ty"}""")]
    [InlineData("a: |\n  if true; then\n  \techo x\n  fi\n", """{"a":"if true; then\n\techo x\nfi\n"}""")]
    public void Values_are_what_they_are_in_every_style(string text, string expected) =>
        Assert.Equal(expected, $"{Read(text)}");

    [Theory]
    [InlineData("a: &x {p: 1, q: 2}\nb: *x", """{"a":{"p":1,"q":2},"b":{"p":1,"q":2}}""")]
    [InlineData("a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}", """{"a":{"p":1,"q":2},"b":{"p":1,"q":3}}""")]
    [InlineData("a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc: {q: 9, <<: [*x, *y]}", """{"a":{"p":1},"b":{"p":2,"q":2},"c":{"p":1,"q":9}}""")]
    [InlineData("a: {'<<': 1}", """{"a":{"\u003C\u003C":1}}""")]
    public void Anchors_and_merge_keys_stand_for_what_they_name(string text, string expected) =>
        Assert.Equal(System.Text.Json.Nodes.JsonNode.Parse(expected)?.ToJsonString(), System.Text.Json.Nodes.JsonNode.Parse($"{Read(text)}")?.ToJsonString());

    [Fact]
    public void Every_value_knows_where_it_is_written()
    {
        var root = Assert.IsType<YamlMap>(YamlReader.Read("\uFEFFa: 1\r\nbc:\r\n  - x\r\n  - {d: e}\r\n", "f").Root);

        var list = Assert.IsType<YamlList>(root["bc"]);
        Assert.Equal(new YamlMark(1, 4), root["a"]?.Mark);
        Assert.Equal(new YamlMark(2, 1), root.Find("bc")?.KeyMark);
        Assert.Equal(new YamlMark(3, 5), list.Items[0].Mark);
        Assert.Equal("f(4,9)", ((YamlMap)list.Items[1])["d"]?.Mark.In("f"));
    }

    [Theory]
    [InlineData("a: 1\na: 2", "SRT1402 f(2,1)")]
    [InlineData("a: {b: 1, c: 2, b: 3}", "SRT1402 f(1,17)")]
    [InlineData("a: \"x\n", "SRT1401 f(1,4)")]
    [InlineData("a: 1\n\tb: 2", "SRT1401 f(2,1)")]
    [InlineData("a:\n  b: 1\n \tc: 2", "SRT1401 f(3,2)")]
    [InlineData("a:\n\tb: 2", "SRT1401 f(2,1)")]
    [InlineData("...\na: 1", "SRT1401 f(1,1)")]
    [InlineData("a: [1, 2", "SRT1401 f(2,1)")]
    [InlineData("a: x\0y", "SRT1401 f(1,5)")]
    [InlineData("a: 1\n---\nb: 2", "SRT1404 f(2,1)")]
    [InlineData("a: !ruby/object x", "SRT1404 f(1,4)")]
    [InlineData("a: !!int x", "SRT1404 f(1,4)")]
    [InlineData("? [a, b]\n: 1", "SRT1404 f(1,3)")]
    [InlineData("null: 1", "SRT1404 f(1,1)")]
    [InlineData("a: {<<: 5}", "SRT1404 f(1,9)")]
    [InlineData("a: *b", "SRT1405 f(1,4)")]
    [InlineData("a: &b [*b]", "SRT1405 f(1,8)")]
    public void What_cannot_be_read_is_said_with_its_place(string text, string expected)
    {
        var read = YamlReader.Read(text, "f");

        Assert.Null(read.Root);
        Assert.Equal(expected, $"{read.Diagnostics[0].Code} {read.Diagnostics[0].Place}");
    }

    [Fact]
    public void A_repeated_key_names_both_places()
    {
        var finding = Assert.Single(YamlReader.Read("x: 1\ny: 2\nx: 3\n", "f").Diagnostics);

        Assert.Equal("The key 'x' occurs twice; the first is at f(1,1).", finding.Message);
    }

    private static ConfigValue? Read(string text)
    {
        var read = YamlReader.Read(text, "f");
        Assert.Empty(read.Diagnostics);
        return read.Root?.ToConfig();
    }
}
