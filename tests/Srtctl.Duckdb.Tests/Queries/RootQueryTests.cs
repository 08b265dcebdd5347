using Srtctl.Analysis.Runs;

namespace Srtctl.Duckdb.Tests.Queries;

public sealed class RootQueryTests : IDisposable
{
    private readonly RunRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Every_directory_is_a_row_of_runs_also_one_that_cannot_be_loaded()
    {
        var rows = _root.Ask("select run, is_run, problem is null, day from runs order by run");

        Assert.Equal(
            ["4459|true|true|2025-11-04", "4460|true|true|2025-11-04", "7|true|true|2026-01-02", "8|false|false|null"], rows);
    }

    [Fact]
    public void Results_have_what_the_loader_has_and_the_derived_figures()
    {
        var loaded = RunLoader.LoadDirectory(_root.In("4459")).Results.Entries;

        var counts = _root.Ask("select count(*), sum(total_output_tokens)::bigint from results where run = '4459'");
        var own = _root.Ask(
            "select concurrency, output_tps, output_tps_per_gpu, output_tps_per_user, mean_ttft_ms from results where run = '7'");

        Assert.Equal([$"{loaded.Count}|{loaded.Sum(static entry => entry.TotalOutputTokens)}"], counts);
        Assert.Equal(["4|100.0|12.5|50.0|null"], own);
    }

    [Fact]
    public void Batches_and_memory_have_the_records_of_all_logs()
    {
        var nodes = ((string[])["4459", "4460"])
            .SelectMany(run => NodeLoader.Load(RunLoader.LoadDirectory(_root.In(run)).Metadata)).ToArray();

        var batches = _root.Ask("select count(*), count(distinct run) from batches");
        var memory = _root.Ask("select count(*) from memory");

        Assert.Equal([$"{nodes.Sum(static node => node.Batches.Count)}|2"], batches);
        Assert.Equal([$"{nodes.Sum(static node => node.Memory.Count)}"], memory);
    }

    [Fact]
    public void Events_are_the_lines_of_the_agent()
    {
        var rows = _root.Ask("select run, kind, process, exit_code, message, time from events order by time");

        Assert.Equal(
            [
                "7|run-started|null|null|null|2026-01-02 03:04:05",
                "7|exited|decode[0]|3|It's over|2026-01-02 03:05:05.5",
            ],
            rows);
    }

    [Fact]
    public void Requests_are_the_lines_of_the_load_generator()
    {
        var rows = _root.Ask("select run, concurrency, index, output_tokens, first_token, error from requests order by index");

        Assert.Equal(["7|4|0|4|0.2|null", "7|4|1|0|null|HTTP 500"], rows);
    }

    [Fact]
    public void Views_join_by_run()
    {
        var rows = _root.Ask(
            "with busy as (select run, max(running_req) as most from batches group by all) "
            + "select count(*) from busy join runs using (run) where most > 0;");

        Assert.Equal(["2"], rows);
    }

    [Fact]
    public void A_root_without_runs_has_empty_views()
    {
        foreach (var run in Directory.EnumerateDirectories(_root.Path))
            Directory.Delete(run, recursive: true);

        foreach (var view in (string[])["runs", "results", "batches", "memory", "events", "requests"])
            Assert.Equal(["0"], _root.Ask($"select count(*) from {view}"));
    }

    [Fact]
    public void Columns_of_one_name_are_told_apart()
    {
        var answer = _root.Query.Run("select 1 as a, true as a, 'x' as b");

        Assert.Equal(["a", "a_1", "b"], answer.Columns.Select(static column => column.Name));
    }

    [Fact]
    public void Columns_of_a_view_can_be_listed() =>
        Assert.Contains(_root.Ask("select column_name from (describe results)"), static name => name == "p99_itl_ms");
}
