using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;

namespace Srtctl.Duckdb.Tests.Caching;

public sealed class ResultCacheTests
{
    private static readonly RunCache Cache = new(TimeProvider.System);

    [Theory]
    [MemberData(nameof(SampleRun.Variants), MemberType = typeof(SampleRun))]
    public void A_cache_gives_back_exactly_what_parsing_gave(string variant)
    {
        using var run = new SampleRun(variant);
        var parsed = RunLoader.LoadDirectory(run.Folder);

        var first = Cache.Load(run.Folder);
        var second = Cache.Load(run.Folder);

        Assert.NotEmpty(parsed.Results.Entries);
        Assert.Equal(parsed, first);
        Assert.Equal(parsed, second);
        Assert.True(File.Exists(Path.Combine(run.Cache, "benchmark_results.parquet")));
    }

    [Fact]
    public void Results_come_from_the_cache_while_their_files_are_what_they_were()
    {
        using var run = new SampleRun();
        var parsed = Cache.Load(run.Folder).Results;
        foreach (var file in Directory.EnumerateFiles(run.In("logs"), "results_*.json", SearchOption.AllDirectories))
        {
            var (time, size) = (File.GetLastWriteTimeUtc(file), new FileInfo(file).Length);
            File.WriteAllText(file, new string(' ', (int)size));
            File.SetLastWriteTimeUtc(file, time);
        }

        Assert.Equal(parsed, Cache.Load(run.Folder).Results);
    }

    [Fact]
    public void A_result_that_was_taken_away_is_gone()
    {
        using var run = new SampleRun();
        Cache.Load(run.Folder);
        var file = Directory.EnumerateFiles(run.In("logs"), "results_*.json", SearchOption.AllDirectories).First();

        File.Delete(file);

        Assert.Equal(RunLoader.LoadDirectory(run.Folder).Results, Cache.Load(run.Folder).Results);
    }

    [Fact]
    public void Both_tables_live_side_by_side()
    {
        using var run = new SampleRun();

        var results = Cache.Load(run.Folder);
        Cache.LoadNodes(results.Metadata);
        var metadata = new CacheFolder(run.Folder).Metadata();

        Assert.NotNull(metadata.BenchmarkResults);
        Assert.NotNull(metadata.NodeMetrics);
    }
}
