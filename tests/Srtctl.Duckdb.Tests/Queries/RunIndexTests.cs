namespace Srtctl.Duckdb.Tests.Queries;

public sealed class RunIndexTests : IDisposable
{
    private const string Own = "select output_tps from results where run = '7' order by all";
    private const string ResultFile = "7/logs/sa-bench_isl_8_osl_4/results_concurrency_4_gpus_8.json";

    private readonly RunRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void What_did_not_change_is_not_read_again()
    {
        var before = _root.Ask("select * from results order by all");
        var time = File.GetLastWriteTimeUtc(_root.In(ResultFile));
        var text = File.ReadAllText(_root.In(ResultFile));
        File.WriteAllText(_root.In(ResultFile), text.Replace("100", "999", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_root.In(ResultFile), time);

        Assert.Equal(before, _root.Ask("select * from results order by all"));
    }

    [Fact]
    public void A_result_that_changed_is_read_again()
    {
        Assert.Equal(["100.0"], _root.Ask(Own));

        _root.Write(ResultFile, """{"max_concurrency": 4, "output_throughput": 250}""");

        Assert.Equal(["250.0"], _root.Ask(Own));
    }

    [Fact]
    public void A_result_that_came_later_is_there()
    {
        _root.Ask(Own);

        _root.Write(
            "7/logs/sa-bench_isl_8_osl_4/results_concurrency_8_gpus_8.json",
            """{"max_concurrency": 8, "output_throughput": 150}""");

        Assert.Equal(["100.0", "150.0"], _root.Ask(Own));
    }

    [Fact]
    public void Runs_that_came_and_went_are_seen()
    {
        _root.Ask(Own);

        Directory.Delete(_root.In("7"), recursive: true);
        _root.Write("9/9.json", """{"job_id": "9", "benchmark": {"type": "sa-bench"}, "resources": {}}""");

        Assert.Equal(["4459", "4460", "8", "9"], _root.Ask("select run from runs order by run"));
    }

    [Fact]
    public void A_damaged_index_is_made_again()
    {
        var before = _root.Ask("select * from runs order by all");
        var file = Assert.Single(Directory.EnumerateFiles(_root.IndexDirectory));
        File.WriteAllText(file, "no database");

        Assert.Equal(before, _root.Ask("select * from runs order by all"));
        Assert.NotEqual("no database", File.ReadAllText(file));
    }

    [Fact]
    public async Task Several_queries_at_once_agree()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => _root.Ask("select run, count(*) from batches group by all order by all"))));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal(2, answers[0].Length);
    }

    [Fact]
    public void A_run_that_was_just_written_is_looked_at_again()
    {
        _root.Write(ResultFile, """{"max_concurrency": 4, "output_throughput": 300}""");
        Assert.Equal(["300.0"], _root.Ask(Own));
        var time = File.GetLastWriteTimeUtc(_root.In(ResultFile));

        _root.Write(ResultFile, """{"max_concurrency": 4, "output_throughput": 301}""");
        File.SetLastWriteTimeUtc(_root.In(ResultFile), time);

        Assert.Equal(["301.0"], _root.Ask(Own));
    }
}
