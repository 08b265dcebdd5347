using System.Text.Json;
using Srtctl.Testing;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class QueryVerbTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public QueryVerbTests()
    {
        Write("7/7.json", """{"job_id": "7", "benchmark": {"type": "sa-bench"}, "resources": {"agg_nodes": 2}}""");
        Write(
            "7/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json",
            """{"max_concurrency": 4, "output_throughput": 100.5}""");
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task A_table_has_numbers_to_the_right_and_dashes_for_nulls()
    {
        var run = await QueryAsync("select run, concurrency, output_tps, mean_ttft_ms from results");

        Assert.Equal(0, run.Status);
        Assert.Equal(
            "run  concurrency  output_tps  mean_ttft_ms\n7              4       100.5             -\n", run.Out);
        Assert.Equal("1 row\n", run.Error);
    }

    [Theory]
    [InlineData("output_tps / 3 from results", "33.5")]
    [InlineData("2 / 3::double", "0.666667")]
    [InlineData("123456789.0625::double", "123456789.1")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("chr(27) || '[31m' || chr(10) || 'x'", "[31m x")]
    public async Task A_table_shows_six_digits_of_a_fraction_and_nothing_that_steers_a_terminal(string cell, string shown)
    {
        var run = await QueryAsync($"select {cell}".Replace("from", "as x from", StringComparison.Ordinal));

        Assert.Equal(shown, run.Out.Split('\n')[1].Trim());
    }

    [Fact]
    public async Task Json_has_numbers_flags_and_nulls()
    {
        var run = await QueryAsync("select concurrency, true as yes, mean_ttft_ms, 'nan'::double as odd from results", "--json");

        var row = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("""{"concurrency":4,"yes":true,"mean_ttft_ms":null,"odd":"nan"}""", row.GetRawText());
    }

    [Fact]
    public async Task Csv_quotes_what_needs_it()
    {
        var run = await QueryAsync("select 'a,b' as x, 'say \"hi\"' as y, '' as z, null as n", "--csv");

        Assert.Equal("x,y,z,n\n\"a,b\",\"say \"\"hi\"\"\",\"\",\n", run.Out);
    }

    [Fact]
    public async Task A_mistake_is_a_finding_and_no_crash()
    {
        var run = await QueryAsync("select concurency from results");

        Assert.Equal(1, run.Status);
        Assert.Empty(run.Out);
        Assert.Contains("SRT4101", run.Error, StringComparison.Ordinal);
        Assert.Contains("concurrency", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_forms_at_once_are_a_usage_error()
    {
        var run = await QueryAsync("select 1", "--json", "--csv");

        Assert.Equal(2, run.Status);
    }

    [Fact]
    public async Task Results_are_exported_with_their_row_counts()
    {
        var target = _root.In("lake");

        var run = await CommandRun.OfAsync(
            Sample.Loaded, "results", "export", "--parquet", target, "--root", _root.Path, "--json");

        var answer = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(1, answer.GetProperty("rows").GetProperty("results").GetInt32());
        Assert.Equal(target, answer.GetProperty("directory").GetString());
        Assert.True(Directory.Exists(Path.Combine(target, "results")));
    }

    private Task<CommandRun> QueryAsync(string sql, params string[] more) =>
        CommandRun.OfAsync(Sample.Loaded, ["query", sql, "--root", _root.Path, .. more]);

    private void Write(string relative, string text)
    {
        var path = _root.In(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
    }
}
