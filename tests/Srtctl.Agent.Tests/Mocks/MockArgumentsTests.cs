using Srtctl.Agent.Mocks;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class MockArgumentsTests
{
    [Theory]
    [InlineData("-- python3 -m dynamo.vllm --model /m", "dynamo.vllm", "--model /m")]
    [InlineData("/usr/bin/python3.12 -m dynamo.sglang --tp 8", "dynamo.sglang", "--tp 8")]
    [InlineData("vllm serve /m --port 8000", "vllm serve", "/m --port 8000")]
    [InlineData("trtllm-serve /m --port 1", "trtllm-serve", "/m --port 1")]
    [InlineData("trtllm-serve disaggregated --config f", "trtllm-serve disaggregated", "--config f")]
    [InlineData("numactl -m 0,1 trtllm-llmapi-launch python3 -m dynamo.trtllm --x", "dynamo.trtllm", "--x")]
    [InlineData("nsys profile -t cuda,nvtx -o /logs/p numactl -m 0,1 trtllm-llmapi-launch trtllm-serve /m",
        "trtllm-serve", "/m")]
    [InlineData("etcd --data-dir /d", "etcd", "--data-dir /d")]
    [InlineData("--", "", "")]
    public void Launchers_and_profilers_stand_before_the_program_that_counts(
        string commandLine, string program, string words)
    {
        var read = MockArguments.Read(commandLine.Split(' '));

        Assert.Equal((program, words), (read.Program, string.Join(' ', read.Words)));
    }
}
