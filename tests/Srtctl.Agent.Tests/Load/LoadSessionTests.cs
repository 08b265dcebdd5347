using System.Text.Json;
using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class LoadSessionTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("srtctl-load-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task The_result_file_has_the_counts_that_the_server_gave()
    {
        await using var server = new ScriptedServer(static _ => ScriptedServer.Tokens(4, usage: 6));

        var output = await RunAsync(server, concurrency: 3);

        using var result = JsonDocument.Parse(File.ReadAllText(ResultPath(3)));
        var root = result.RootElement;
        Assert.Equal(30, root.GetProperty("completed").GetInt32());
        Assert.Equal(180, root.GetProperty("total_output_tokens").GetInt32());
        Assert.Equal(30 * 3, root.GetProperty("itls").EnumerateArray().Sum(static gaps => gaps.GetArrayLength()));
        Assert.Contains("Successful requests:                     30\n", output);
        Assert.Equal(1 + 6 + 30, server.Requests);
    }

    [Fact]
    public async Task The_result_file_has_the_keys_of_sa_bench_in_order()
    {
        await using var server = new ScriptedServer(static _ => ScriptedServer.Tokens(2, usage: 2));

        await RunAsync(server, concurrency: 1);

        using var result = JsonDocument.Parse(File.ReadAllText(ResultPath(1)));
        Assert.Equal(
            "date backend model_id tokenizer_id best_of num_prompts request_rate burstiness max_concurrency duration "
            + "completed total_input_tokens total_output_tokens request_throughput request_goodput output_throughput "
            + "peak_output_tokens_per_s total_token_throughput input_lens output_lens ttfts itls generated_texts "
            + "errors mean_ttft_ms median_ttft_ms std_ttft_ms p99_ttft_ms mean_tpot_ms median_tpot_ms std_tpot_ms p99_tpot_ms "
            + "mean_itl_ms median_itl_ms std_itl_ms p99_itl_ms mean_e2el_ms median_e2el_ms std_e2el_ms p99_e2el_ms "
            + "reuse_http_connections",
            string.Join(' ', result.RootElement.EnumerateObject().Select(static member => member.Name)));
    }

    [Fact]
    public async Task Without_usage_every_chunk_counts_as_a_token()
    {
        await using var server = new ScriptedServer(static _ => ScriptedServer.Tokens(5, usage: null));

        await RunAsync(server, concurrency: 1);

        using var result = JsonDocument.Parse(File.ReadAllText(ResultPath(1)));
        Assert.Equal(50, result.RootElement.GetProperty("total_output_tokens").GetInt32());
    }

    [Fact]
    public async Task Every_request_leaves_one_record()
    {
        await using var server = new ScriptedServer(static _ => ScriptedServer.Tokens(2, usage: 2));

        await RunAsync(server, concurrency: 2);

        var records = File.ReadAllLines(Path.Combine(_directory, "requests_concurrency_2.jsonl"))
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .ToArray();
        Assert.Equal(Enumerable.Range(0, 20), records.Select(static record => record.GetProperty("index").GetInt32()));
        Assert.All(records, static record => Assert.Equal(2, record.GetProperty("chunks").GetInt32()));
    }

    [Fact]
    public async Task One_failed_request_of_many_fails_the_load_and_is_named()
    {
        await using var server = new ScriptedServer(
            static number => number == 12 ? null : ScriptedServer.Tokens(2, usage: 2));

        var failure = await Assert.ThrowsAsync<LoadFailureException>(() => RunAsync(server, concurrency: 1));

        Assert.Equal(
            "concurrency 1: 9 of 10 requests succeeded. First error: HTTP 500: scripted failure", failure.Message);
        using var result = JsonDocument.Parse(File.ReadAllText(ResultPath(1)));
        Assert.Equal(9, result.RootElement.GetProperty("completed").GetInt32());
    }

    [Fact]
    public async Task No_successful_request_fails_the_load()
    {
        await using var server = new ScriptedServer(
            static number => number > 3 ? null : ScriptedServer.Tokens(2, usage: 2));

        var failure = await Assert.ThrowsAsync<LoadFailureException>(() => RunAsync(server, concurrency: 1));

        Assert.StartsWith("concurrency 1: none of 10 requests succeeded.", failure.Message);
    }

    [Fact]
    public async Task Answers_without_tokens_fail_the_load()
    {
        await using var server = new ScriptedServer(static _ => ScriptedServer.Tokens(1, usage: 0));

        var failure = await Assert.ThrowsAsync<LoadFailureException>(() => RunAsync(server, concurrency: 1));

        Assert.Equal("concurrency 1: 10 requests succeeded with 0 output tokens.", failure.Message);
    }

    [Fact]
    public async Task An_error_inside_a_stream_fails_the_request()
    {
        await using var server = new ScriptedServer(static _ =>
            "data: {\"choices\":[{\"text\":\"x\"}]}\n\ndata: {\"error\":{\"message\":\"lost\"}}\n\n");

        var failure = await Assert.ThrowsAsync<LoadFailureException>(() => RunAsync(server, concurrency: 1));

        Assert.Contains("lost", failure.Message);
    }

    private string ResultPath(int concurrency) =>
        Path.Combine(_directory, $"results_concurrency_{concurrency}_gpus_0.json");

    private async Task<string> RunAsync(ScriptedServer server, int concurrency)
    {
        var options = LoadOptionsParser.Parse(
        [
            "--endpoint", server.Url, "--model", "m", "--input-length", "8", "--output-length", "4",
            "--concurrencies", $"{concurrency}", "--result-directory", _directory,
        ]);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var output = new StringWriter { NewLine = "\n" };
        using var session = new LoadSession(options, output, TimeProvider.System);
        await session.RunAsync(limit.Token);
        return output.ToString();
    }
}
