namespace Srtctl.Corpus.Tests.Rules;

public class PythonLiteralTests
{
    [Theory]
    [InlineData("{'a': True, 'b': [None, 'it\\'s']}", """{"a":true,"b":[null,"it's"]}""", true)]
    [InlineData("""{"a": 1,  "b": 2}""", """{"b":2,"a":1}""", true)]
    [InlineData("{'a': 1}", """{"a":2}""", false)]
    [InlineData("text", "text", false)]
    [InlineData("{'a': 1}", "{a}", false)]
    public void Equal_values_are_told_from_different_ones(string python, string json, bool same) =>
        Assert.Equal(same, PythonLiteral.SameValue(python, json));
}
