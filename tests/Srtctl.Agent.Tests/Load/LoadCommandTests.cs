using Srtctl.Agent.Tests.Mocks;

namespace Srtctl.Agent.Tests.Load;

public sealed class LoadCommandTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("srtctl-load-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task SIGTERM_ends_a_run_with_status_143_and_no_file()
    {
        var address = MockProcess.NewAddress();
        await using var engine = MockProcess.Start(
            address,
            "python3 -m sglang.launch_server --model-path m --host 0.0.0.0 --port 30000",
            "SRTCTL_MOCK_DECODE_MS_PER_TOKEN=200");
        await engine.LineAsync("fired up");
        await using var load = Start($"http://{address}:30000");
        await load.LineAsync("progress concurrency=2");

        Assert.Equal(143, await load.TerminateAsync());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_directory));
    }

    [Fact]
    public async Task An_unreachable_endpoint_fails_with_status_1()
    {
        await using var load = Start($"http://{MockProcess.NewAddress()}:30000");

        await load.LineAsync("the first request to http://127.9.");
        Assert.Equal(1, await load.ExitAsync());
    }

    [Fact]
    public async Task Wrong_options_are_usage_errors()
    {
        await using var load = MockProcess.StartAgent(["load", "--endpoint", "http://h:1"]);

        await load.LineAsync("srtctl-agent load: --");
        Assert.Equal(2, await load.ExitAsync());
    }

    private MockProcess Start(string endpoint) => MockProcess.StartAgent(
    [
        "load", "--endpoint", endpoint, "--model", "m", "--input-length", "8", "--output-length", "16",
        "--concurrencies", "2", "--warmup", "0", "--result-directory", _directory,
    ]);
}
