using System.Text;
using Srtctl.Analysis.Results;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Tests.Results;

public sealed class RunResultsTests : IDisposable
{
    private readonly RunDirectory _run = new(Directory.CreateTempSubdirectory("srtctl-results").FullName);

    public void Dispose() => Directory.Delete(_run.Path, recursive: true);

    [Fact]
    public void Rows_rise_with_the_concurrency_and_per_gpu_figures_are_divided()
    {
        Write("results_concurrency_32_gpus_12_ctx_4_gen_8.json", """
            {"max_concurrency": 32, "completed": 320, "duration": 12.5, "output_throughput": 1200, "mean_ttft_ms": 10,
             "median_ttft_ms": 9, "p99_ttft_ms": 30, "mean_itl_ms": 5, "median_itl_ms": 4, "p99_itl_ms": 8, "mean_e2el_ms": 400}
            """);
        Write("results_concurrency_2_gpus_12_ctx_4_gen_8.json", """{"max_concurrency": 2, "completed": 20}""");

        var results = RunResults.Read(_run, 12);

        Assert.Equal([2, 32], results.Rows.Select(static row => row.Concurrency));
        Assert.Equal(
            new ResultRow
            {
                Concurrency = 32,
                Completed = 320,
                Duration = TimeSpan.FromSeconds(12.5),
                OutputTokensPerSecond = 1200,
                OutputTokensPerSecondPerGpu = 100,
                Ttft = new(10, 9, 30),
                Itl = new(5, 4, 8),
                EndToEnd = new(400, null, null),
                File = "results_concurrency_32_gpus_12_ctx_4_gen_8.json",
            },
            results.Rows[1]);
    }

    [Fact]
    public void Arrays_of_requests_are_passed_over_wherever_they_stand()
    {
        var many = string.Join(", ", Enumerable.Repeat("[0.1, {\"completed\": 7}, \"text with } and ]\"]", 20_000));
        Write("concurrency_4.json", $$"""{"completed": 40, "itls": [{{many}}], "mean_ttft_ms": 12}""");

        var row = Assert.Single(RunResults.Read(_run, null).Rows);

        Assert.Equal((4, 40, 12.0), (row.Concurrency, row.Completed, row.Ttft.Mean));
    }

    [Theory]
    [InlineData("{\"max_concurrency\": 4, \"completed\": 4")]
    [InlineData("[1, 2]")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"completed\": NaN}")]
    public void A_damaged_file_is_named_and_the_others_are_read(string text)
    {
        Write("results_concurrency_8_gpus_1.json", text);
        Write("results_concurrency_9_gpus_1.json", """{"max_concurrency": 9}""");

        var results = RunResults.Read(_run, null);

        Assert.Equal(9, Assert.Single(results.Rows).Concurrency);
        Assert.StartsWith("results_concurrency_8_gpus_1.json: ", Assert.Single(results.Unreadable));
    }

    [Fact]
    public void A_byte_order_mark_is_no_damage()
    {
        Write("results_concurrency_8_gpus_1.json", "\uFEFF{\"max_concurrency\": 8}");

        Assert.Single(RunResults.Read(_run, null).Rows);
    }

    [Fact]
    public void Other_files_are_not_results()
    {
        Write("results_concurrency_8_gpus_1.pytorch.json", "{}");
        Write("requests.json", "{}");

        var results = RunResults.Read(_run, null);

        Assert.Empty(results.Rows);
        Assert.Empty(results.Unreadable);
    }

    [Fact]
    public void A_run_without_results_has_no_rows() => Assert.Empty(RunResults.Read(_run, 8).Rows);

    private void Write(string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_run.Logs, "sa-bench_isl_128_osl_64"));
        File.WriteAllText(Path.Combine(folder.FullName, name), text, new UTF8Encoding(false));
    }
}
