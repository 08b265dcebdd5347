namespace Srtctl.Corpus.Tests.Projection;

public class YamlTreeTests
{
    [Theory]
    [InlineData("a: 4", """{"a":4}""")]
    [InlineData("a: '4'", """{"a":"4"}""")]
    [InlineData("a: 1.0", """{"a":1.0}""")]
    [InlineData("a: 1e-05", """{"a":"1e-05"}""")]
    [InlineData("a: 1.0e-05", """{"a":1e-05}""")]
    [InlineData("a: yes", """{"a":true}""")]
    [InlineData("a: 'off'", """{"a":"off"}""")]
    [InlineData("a:\n- null\n- {b: []}", """{"a":[null,{"b":[]}]}""")]
    public void Plain_words_mean_what_they_mean_to_the_engines(string yaml, string json) =>
        Assert.Equal(json, YamlTree.Parse(yaml)?.ToJsonString());
}
