using System.Text;
using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class CompletionChunkTests
{
    [Theory]
    [InlineData("""{"choices":[{"text":"a","logprobs":null}]}""", true, null, false)]
    [InlineData("""{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":7}}""", false, 7, false)]
    [InlineData("""{"usage":{"x":{"completion_tokens":1},"completion_tokens":9},"choices":[{}]}""", true, 9, false)]
    [InlineData("""{"choices":[{"text":"a"}],"usage":null,"error":null}""", true, null, false)]
    [InlineData("""{"error":{"message":"x"}}""", false, null, true)]
    [InlineData("""{"choices":[{"text":""", false, null, true)]
    [InlineData("[]", false, null, true)]
    public void Choices_usage_and_errors_are_seen(string json, bool choice, int? tokens, bool error)
    {
        var chunk = CompletionChunk.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal((choice, tokens, error), (chunk.HasChoice, chunk.CompletionTokens, chunk.IsError));
    }
}
