using System.Text;
using System.Text.Json;
using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class RequestSourceTests
{
    private static readonly LoadOptions Options = new()
    {
        Endpoint = new Uri("http://h:1"),
        Model = "m",
        InputLength = 100,
        OutputLength = 50,
        Concurrencies = [1],
        ResultDirectory = "/r",
    };

    [Fact]
    public void Lengths_stay_in_their_range_and_reach_both_ends()
    {
        var requests = RequestSource.For(Options).Take(2000);

        Assert.Equal((80, 100), (requests.Min(Input), requests.Max(Input)));
        Assert.Equal((40, 50), (requests.Min(Output), requests.Max(Output)));
    }

    [Fact]
    public void A_prompt_has_as_many_token_ids_as_it_says()
    {
        var request = RequestSource.For(Options).Take(1)[0];

        using var prompt = JsonDocument.Parse(request.Prompt);
        Assert.Equal(request.PromptTokens, prompt.RootElement.GetArrayLength());
    }

    [Fact]
    public void The_same_seed_makes_the_same_requests()
    {
        Assert.Equal(Prompts(Options), Prompts(Options));
        Assert.NotEqual(Prompts(Options), Prompts(Options with { Seed = 1 }));
    }

    [Theory]
    [InlineData("""{"prompt":"hello you","expected_output_len":7,"prompt_len":3}""", "\"hello you\"", 3, 7)]
    [InlineData("""{"prompt":"12345678"}""", "\"12345678\"", 2, 128)]
    [InlineData(
        """{"input":{"messages":[{"role":"user","content":"a"},{"role":"user","content":"b"}],"max_tokens":5}}""",
        "\"b\"", 0, 5)]
    public void Both_forms_of_a_data_set_are_read(string line, string prompt, int input, int output)
    {
        var request = DatasetRequests.ParseLine(line);

        Assert.NotNull(request);
        Assert.Equal(
            (prompt, input, output),
            (Encoding.UTF8.GetString(request.Prompt.Span), request.PromptTokens, request.OutputTokens));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"prompt":3}""")]
    [InlineData("""{"input":{"messages":[{"role":"system","content":"a"}]}}""")]
    [InlineData("not json")]
    public void Other_lines_are_no_prompts(string line)
    {
        Assert.Null(DatasetRequests.ParseLine(line));
    }

    private static int Input(PlannedRequest request) => request.PromptTokens;

    private static int Output(PlannedRequest request) => request.OutputTokens;

    private static IEnumerable<string> Prompts(LoadOptions options) =>
        RequestSource.For(options).Take(20).Select(static request => Encoding.UTF8.GetString(request.Prompt.Span));
}
