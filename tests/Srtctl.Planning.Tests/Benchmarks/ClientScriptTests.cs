using Srtctl.Model.Jobs;
using Srtctl.Testing;

namespace Srtctl.Planning.Tests.Benchmarks;

/// <summary>The fixed shell text of clients, run with a program that only shows its arguments.</summary>
public class ClientScriptTests
{
    [Fact]
    public async Task SGLangs_client_runs_once_per_concurrency()
    {
        var bench = new SglangBench { InputLength = 8, OutputLength = 4, Concurrencies = [1, 16] };

        var output = await RunAsync(bench, "python3");

        Assert.Equal(["--max-concurrency 1", "--max-concurrency 16"], output.Select(static line => LastWords(line, 2)));
    }

    [Fact]
    public async Task A_trace_is_warmed_up_once_and_replayed_per_concurrency()
    {
        using var directory = new TemporaryDirectory();
        var bench = new TraceReplay { TraceFile = "/t.jsonl", Concurrencies = [2, 4] };

        var output = await RunAsync(bench, "aiperf", words => words[4] = directory.Path);

        Assert.Equal(
            [$"--concurrency 1 --request-count 5 --artifact-dir {directory.Path}/warmup", "--concurrency 2", "--concurrency 4"],
            [LastWords(output[0], 6), LastWords(output[1], 4)[..15], LastWords(output[2], 4)[..15]]);
        Assert.Matches($"{directory.Path}/m_trace_c4_[0-9]{{8}}_[0-9]{{6}}$", output[2]);
    }

    [Fact]
    public async Task A_published_trace_that_is_there_is_not_fetched_again()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.In("trace.jsonl"), "{}\n");

        var output = await RunAsync(new MooncakeRouterBenchmark(), "aiperf", words =>
        {
            words[6] = "nowhere://";
            words[7] = directory.In("trace.jsonl");
        });

        Assert.Contains("--concurrency 10 --request-count 20", output[0]);
        Assert.Contains($"--input-file {directory.In("trace.jsonl")} --custom-dataset-type mooncake_trace --fixed-schedule", output[1]);
    }

    [Fact]
    public async Task The_harness_leaves_its_new_results_in_the_log_directory()
    {
        using var directory = new TemporaryDirectory();
        var name = $"mmlu_{Guid.NewGuid():N}";
        var words = Words(new Mmlu());
        words[4] = directory.In("accuracy");
        words[5] = $"{name}*";
        words.RemoveRange(7, words.Count - 7);
        words.AddRange(["touch", "-d", "2100-01-01", $"/tmp/{name}.json"]);

        await Bash.RunAsync("\"$@\"", words);
        File.Delete($"/tmp/{name}.json");

        Assert.Equal([$"{name}.json"], Directory.GetFiles(directory.In("accuracy")).Select(Path.GetFileName));
    }

    private static string LastWords(string line, int count) => string.Join(' ', line.Split(' ')[^count..]);

    private static List<string> Words(Benchmark benchmark) =>
        [.. (SampleJobs.Disaggregated with { Benchmark = benchmark }).Plan().Process("benchmark").CommandLine()
            .Select(Planned.Bind)];

    private static async Task<string[]> RunAsync(Benchmark benchmark, string program, Action<List<string>>? change = null)
    {
        var words = Words(benchmark);
        words[words.IndexOf(program)] = "echo";
        change?.Invoke(words);
        var output = await Bash.RunAsync("\"$@\"", words);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
