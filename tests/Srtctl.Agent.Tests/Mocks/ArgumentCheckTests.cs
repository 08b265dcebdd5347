using Srtctl.Agent.Mocks;
using Srtctl.Agent.Mocks.Checks;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class ArgumentCheckTests
{
    [Theory]
    [InlineData("python3 -m sglang.launch_server --model-path /m --tp-size 8 --trust-remote-code")]
    [InlineData("python3 -m sglang.launch_server --model-path /m --tp_size=8")]
    [InlineData("python3 -m sglang.launch_server --speculative-algo EAGLE")]
    [InlineData("python3 -m dynamo.sglang --model-path /m --request-plane tcp --mem-fraction-static 0.8")]
    [InlineData("python3 -m dynamo.frontend --http-port=8000 --router-mode kv")]
    [InlineData("python3 -m sglang_router.launch_router --pd-disaggregation --prefill http://a:1 7200 --decode http://b:2")]
    public void What_the_program_takes_passes(string commandLine) => Check(commandLine);

    [Theory]
    [InlineData("--tensor-paralel-size 8", "unrecognized arguments: --tensor-paralel-size 8")]
    [InlineData("--trust-remote-code yes", "unrecognized arguments: yes")]
    [InlineData("--tp-size eight", "argument --tp-size: invalid int value: 'eight'")]
    [InlineData("--mem-fraction-static much", "argument --mem-fraction-static: invalid float value: 'much'")]
    [InlineData("--schedule-policy fifo", "argument --schedule-policy: invalid choice: 'fifo'")]
    [InlineData("--tp-size", "argument --tp-size: expected one argument")]
    public void What_the_program_refuses_is_refused_in_its_words(string flags, string message)
    {
        var refused = Assert.Throws<MockUsageException>(() => Check($"python3 -m sglang.launch_server {flags}"));

        Assert.StartsWith("sglang.launch_server: error: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_of_the_engine_alone_is_unknown_to_the_frontend() =>
        Assert.Throws<MockUsageException>(() => Check("python3 -m dynamo.frontend --tp-size 8"));

    [Fact]
    public async Task A_refused_command_line_ends_a_mock_with_status_2()
    {
        await using var mock = MockProcess.Start(
            MockProcess.NewAddress(), "python3 -m sglang.launch_server --model-path /m --no-such-flag");

        await mock.LineAsync("unrecognized arguments: --no-such-flag");
        Assert.Equal(2, await mock.ExitAsync());
    }

    private static void Check(string commandLine) => ArgumentCheck.Run(MockArguments.Read(commandLine.Split(' ')));
}
