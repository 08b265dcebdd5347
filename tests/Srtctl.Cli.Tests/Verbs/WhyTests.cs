using System.Text.Json;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class WhyTests : IDisposable
{
    private readonly TemporaryDirectory _output = new();

    public WhyTests()
    {
        Write("sweep_4711.log", "2026-03-04 05:06:00 [INFO] Starting backend workers",
            "2026-03-04 05:16:07 [ERROR] Critical process 'decode_0_node1' exited with code 1");
        Write("node1_decode_w0.out", "[2026-03-04 05:06:01] loading",
            "[2026-03-04 05:16:05] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=7753)");
        Write("node2_decode_w0.out", "[2026-03-04 05:06:01] loading", "[2026-03-04 05:06:04] step",
            "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB.");
    }

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task The_cause_is_told_with_its_lines_and_what_followed()
    {
        var run = await WhyAsync("4711", "-o", _output.Path);

        Assert.Equal(0, run.Status);
        Snapshot.Match(run.Out.Replace(_output.Path, "/runs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        var run = await WhyAsync(_output.In("4711"), "--json");

        using var document = JsonDocument.Parse(run.Out);
        var cause = document.RootElement.GetProperty("cause");
        Assert.Equal("cuda-out-of-memory", cause.GetProperty("name").GetString());
        Assert.Equal(3, cause.GetProperty("line").GetProperty("line").GetInt32());
        Assert.Equal("nccl-timeout", document.RootElement.GetProperty("followed")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_run_that_nothing_explains_ends_with_status_1()
    {
        Write("node1_decode_w0.out", "[2026-03-04 05:06:01] loading");
        Write("node2_decode_w0.out", "[2026-03-04 05:06:01] loading");
        Write("sweep_4711.log", "2026-03-04 05:06:00 [INFO] Benchmark failed with exit code 3");

        var run = await WhyAsync("4711", "-o", _output.Path);

        Assert.Equal(1, run.Status);
        Assert.Contains("unexplained", run.Out);
    }

    [Fact]
    public async Task A_run_that_does_not_exist_is_an_error()
    {
        var run = await WhyAsync("4712", "-o", _output.Path);

        Assert.Equal(1, run.Status);
        Assert.Contains("SRT2030", run.Error);
    }

    private static Task<CommandRun> WhyAsync(params string[] args) => CommandRun.OfAsync(Sample.Loaded, ["why", .. args]);

    private void Write(string name, params string[] lines)
    {
        Directory.CreateDirectory(_output.In("4711/logs"));
        File.WriteAllLines(_output.In($"4711/logs/{name}"), lines);
    }
}
