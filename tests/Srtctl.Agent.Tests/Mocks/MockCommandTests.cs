namespace Srtctl.Agent.Tests.Mocks;

public sealed class MockCommandTests
{
    private const string Engine = "python3 -m sglang.launch_server --model-path /m --host 0.0.0.0 --port 30000";

    [Theory]
    [InlineData(Engine, "fired up")]
    [InlineData("python3 -m sglang.launch_server --model-path /m --nnodes 2 --node-rank 1 --port 0", "rank 1 of 2")]
    [InlineData("etcd --listen-client-urls http://0.0.0.0:2379", "mock etcd")]
    [InlineData("nats-server -js -sd /tmp/nats", "mock nats-server")]
    public async Task SIGTERM_ends_a_mock_with_status_0(string commandLine, string readyLine)
    {
        await using var mock = MockProcess.Start(MockProcess.NewAddress(), commandLine);
        await mock.LineAsync(readyLine);

        Assert.Equal(0, await mock.TerminateAsync());
    }

    [Fact]
    public async Task The_first_line_of_an_engine_says_that_it_is_a_mock()
    {
        await using var mock = MockProcess.Start(MockProcess.NewAddress(), Engine);

        Assert.Contains("mock engine in place of sglang.launch_server", await mock.LineAsync(""));
    }

    [Fact]
    public async Task An_unknown_program_is_refused_with_the_known_ones()
    {
        await using var mock = MockProcess.Start(MockProcess.NewAddress(), "redis-server --port 1");

        await mock.LineAsync("no mock of 'redis-server'. Known programs: python3 -m dynamo.sglang");
        Assert.Equal(2, await mock.ExitAsync());
    }

    [Fact]
    public async Task A_port_in_use_ends_the_second_engine_with_status_1()
    {
        var address = MockProcess.NewAddress();
        await using var first = MockProcess.Start(address, Engine);
        await first.LineAsync("fired up");

        await using var second = MockProcess.Start(address, Engine);

        await second.LineAsync("address already in use");
        Assert.Equal(1, await second.ExitAsync());
    }

    [Fact]
    public async Task A_mock_ends_when_the_process_that_started_it_is_gone()
    {
        await using var shell = MockProcess.StartUnderShell(MockProcess.NewAddress(), Engine);
        await shell.LineAsync("fired up");

        shell.Kill();

        await shell.LineAsync("shut down: the process that started it is gone");
    }

    [Fact]
    public async Task The_injected_exit_ends_an_engine_with_status_1()
    {
        await using var mock = MockProcess.Start(
            MockProcess.NewAddress(), Engine, "SRTCTL_MOCK_STARTUP_SECONDS=0", "SRTCTL_MOCK_EXIT_AFTER=0.2");

        await mock.LineAsync("exiting 0.2 s after ready");
        Assert.Equal(1, await mock.ExitAsync());
    }

    [Fact]
    public async Task A_wrong_parameter_of_the_model_is_refused_by_name()
    {
        await using var mock = MockProcess.Start(
            MockProcess.NewAddress(), Engine, "SRTCTL_MOCK_DECODE_MS_PER_TOKEN=fast");

        await mock.LineAsync("SRTCTL_MOCK_DECODE_MS_PER_TOKEN is 'fast'");
        Assert.Equal(2, await mock.ExitAsync());
    }
}
