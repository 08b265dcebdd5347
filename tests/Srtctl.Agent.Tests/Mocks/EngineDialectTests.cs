using Srtctl.Agent.Mocks.Frontends;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class EngineDialectTests
{
    [Theory]
    [InlineData("vllm serve /m --port 18000 --tensor-parallel-size 2", "in place of vllm serve", "startup complete")]
    [InlineData("trtllm-llmapi-launch trtllm-serve /m --port 18000", "in place of trtllm-serve", "startup complete")]
    [InlineData("python3 -m dynamo.mocker --model-path /m", "in place of dynamo.mocker", "All workers are ready")]
    public async Task Every_engine_says_what_it_stands_for_and_that_it_serves(
        string commandLine, string first, string ready)
    {
        await using var mock = MockProcess.Start(MockProcess.NewAddress(), commandLine);

        await mock.LineAsync(first);
        await mock.LineAsync(ready);
        Assert.Equal(0, await mock.TerminateAsync());
    }

    [Fact]
    public async Task Only_the_first_task_of_a_TensorRT_LLM_step_serves()
    {
        await using var mock = MockProcess.Start(
            MockProcess.NewAddress(), "trtllm-llmapi-launch trtllm-serve /m --port 18000", "SLURM_PROCID=3");

        await mock.LineAsync("the leader serves");
    }

    [Fact]
    public async Task TensorRT_LLMs_orchestrator_is_healthy_when_all_its_servers_are()
    {
        var (prefill, decode, front) = (MockProcess.NewAddress(), MockProcess.NewAddress(), MockProcess.NewAddress());
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, $"""
            context_servers:
              num_instances: 1
              urls:
                - {prefill}:6100
            generation_servers:
              num_instances: 1
              urls:
                - "{decode}:6100"
            hostname: 0.0.0.0
            port: 8000
            """);
        await using var one = MockProcess.Start(prefill, "trtllm-serve /models/m --port 6100");
        await using var orchestrator = MockProcess.Start(front, $"trtllm-serve disaggregated --config {file}");
        await orchestrator.LineAsync("added Prefill worker");
        using var client = new HttpClient { BaseAddress = new Uri($"http://{front}:8000") };
        Assert.False((await client.GetAsync("/health")).IsSuccessStatusCode);

        await using var other = MockProcess.Start(decode, "trtllm-serve /models/m --port 6100");
        await orchestrator.LineAsync("added Decode worker");

        Assert.True((await client.GetAsync("/health")).IsSuccessStatusCode);
        File.Delete(file);
    }

    [Fact]
    public void A_servers_file_names_port_and_servers_by_role()
    {
        var file = TrtllmServerFile.Parse(
            ["context_servers:", "  urls:", "  - 10.0.0.1:6100", "  router:", "    type: round_robin",
                "generation_servers:", "  urls:", "  - '10.0.0.2:6132'", "port: 8001"]);

        Assert.Equal(8001, file.Port);
        Assert.Equal(
            ["Prefill http://10.0.0.1:6100/", "Decode http://10.0.0.2:6132/"],
            file.Workers.Select(static worker => $"{worker.Role} {worker.Address}"));
    }
}
