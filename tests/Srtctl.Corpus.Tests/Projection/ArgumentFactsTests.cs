using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

public class ArgumentFactsTests
{
    [Theory]
    [InlineData("python3 -m dynamo.vllm --model x", "", "python3 -m dynamo.vllm")]
    [InlineData("numactl -m 0,1 trtllm-llmapi-launch python3 -m dynamo.trtllm -x", "numactl -m 0,1 trtllm-llmapi-launch", "python3 -m dynamo.trtllm")]
    [InlineData("trtllm-llmapi-launch trtllm-serve /model --port 1", "trtllm-llmapi-launch", "trtllm-serve")]
    [InlineData("trtllm-serve disaggregated --config c", "", "trtllm-serve disaggregated")]
    [InlineData("vllm serve /model --port 1", "", "vllm serve")]
    [InlineData("nginx -c file", "", "nginx")]
    public void A_command_is_what_stands_in_front_a_program_and_arguments(string command, string prefix, string program)
    {
        var shape = CommandShape.Of(command.Split(' '));

        Assert.Equal((prefix, program), (string.Join(' ', shape.Prefix), shape.Program));
    }

    [Fact]
    public void Flags_have_the_words_up_to_the_next_one()
    {
        var flags = ArgumentFacts.Flags(["/model", "--a", "-1", "x y", "--b", "--c=d=e", "--a", "2", "-q"]);

        Assert.Equal(
            "<1>[/model] --a[-1|x y] --b[] --c[d=e] --a[2] -q[]",
            string.Join(' ', flags.Select(static flag => $"{flag.Flag}[{string.Join('|', flag.Values)}]")));
    }

    [Fact]
    public void A_repeated_flag_is_a_fact_of_its_own()
    {
        var facts = new LaunchFacts();

        ArgumentFacts.Add(facts, "p", ["x", "--a", "1", "--a", "2"]);

        Assert.Equal(("1", "2"), (facts["p", Aspect.Flag, "--a"], facts["p", Aspect.Flag, "--a#2"]));
    }
}
