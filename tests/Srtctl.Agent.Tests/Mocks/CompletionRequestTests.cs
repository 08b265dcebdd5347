using System.Text;
using System.Text.Json;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class CompletionRequestTests
{
    [Theory]
    [InlineData("""{"prompt":"abcdefgh"}""", 2)]
    [InlineData("""{"prompt":"a"}""", 1)]
    [InlineData("""{"prompt":[1,2,3]}""", 3)]
    [InlineData("""{"prompt":["abcdefgh"]}""", 2)]
    [InlineData("""{"prompt":[[1,2,3,4]]}""", 4)]
    public void Prompts_of_every_form_are_counted(string body, int tokens)
    {
        Assert.Equal(tokens, Read(body).PromptTokens);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"prompt":[]}""")]
    [InlineData("""{"prompt":["a","b"]}""")]
    [InlineData("""{"prompt":"a","max_tokens":0}""")]
    [InlineData("""{"prompt":"a","max_tokens":"many"}""")]
    public void Other_bodies_are_refused(string body)
    {
        Assert.ThrowsAny<JsonException>(() => Read(body));
    }

    private static CompletionRequest Read(string body) =>
        CompletionRequest.Read(Encoding.UTF8.GetBytes(body), chat: false);
}
