using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Oracle;

public class JsonPatchTests
{
    [Theory]
    [InlineData("""{"op": "replace", "path": "/a/1", "value": 9}""", """{"a":[1,9,3],"b/c":{"d":1}}""")]
    [InlineData("""{"op": "add", "path": "/a/1", "value": 9}""", """{"a":[1,9,2,3],"b/c":{"d":1}}""")]
    [InlineData("""{"op": "add", "path": "/a/-", "value": 9}""", """{"a":[1,2,3,9],"b/c":{"d":1}}""")]
    [InlineData("""{"op": "remove", "path": "/a/0"}""", """{"a":[2,3],"b/c":{"d":1}}""")]
    [InlineData("""{"op": "remove", "path": "/b~1c"}""", """{"a":[1,2,3]}""")]
    [InlineData("""{"op": "add", "path": "/b~1c/e~0f", "value": null}""", """{"a":[1,2,3],"b/c":{"d":1,"e~f":null}}""")]
    [InlineData("""{"op": "replace", "path": "", "value": [4]}""", "[4]")]
    public void An_operation_changes_the_place_it_names(string operation, string expected)
    {
        var document = JsonNode.Parse("""{"a":[1,2,3],"b/c":{"d":1}}""");

        var changed = JsonPatch.Apply(document, [JsonNode.Parse(operation)]);

        Assert.Equal(expected, changed?.ToJsonString());
    }

    [Fact]
    public void The_document_itself_stays_as_it_is()
    {
        var document = JsonNode.Parse("""{"a":1}""");

        JsonPatch.Apply(document, [JsonNode.Parse("""{"op": "remove", "path": "/a"}""")]);

        Assert.Equal("""{"a":1}""", document?.ToJsonString());
    }

    [Fact]
    public void Removing_what_is_not_there_is_an_error() =>
        Assert.Throws<FormatException>(() => JsonPatch.Apply(
            new JsonObject(), [JsonNode.Parse("""{"op": "remove", "path": "/a"}""")]));
}
