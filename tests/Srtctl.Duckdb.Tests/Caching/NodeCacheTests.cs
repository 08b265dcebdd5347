using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;

namespace Srtctl.Duckdb.Tests.Caching;

public sealed class NodeCacheTests
{
    private static readonly RunCache Cache = new(TimeProvider.System);

    [Theory]
    [MemberData(nameof(SampleRun.Variants), MemberType = typeof(SampleRun))]
    public void A_cache_gives_back_exactly_what_parsing_gave(string variant)
    {
        using var run = new SampleRun(variant);
        var parsed = NodeLoader.Load(run.Metadata);

        var first = Cache.LoadNodes(run.Metadata);
        ReplaceLogsUnseen(run);
        var second = Cache.LoadNodes(run.Metadata);

        Assert.NotEmpty(parsed.SelectMany(static node => node.Batches));
        Assert.Equal(parsed, first);
        Assert.Equal(parsed, second);
    }

    [Fact]
    public void A_node_without_records_stays_a_node_without_records()
    {
        using var run = new SampleRun();
        File.WriteAllText(run.In("logs/node-z9_decode_w7.out"), "nothing yet\n");

        Cache.LoadNodes(run.Metadata);
        ReplaceLogsUnseen(run);
        var nodes = Cache.LoadNodes(run.Metadata);

        var idle = Assert.Single(nodes, static node => node.Name.Node == "node-z9");
        Assert.Equal((0, 0), (idle.Batches.Count, idle.Memory.Count));
    }

    [Fact]
    public void A_log_that_grew_makes_the_cache_stale()
    {
        using var run = new SampleRun();
        var before = Cache.LoadNodes(run.Metadata);

        var log = Directory.EnumerateFiles(run.In("logs"), "*_decode_*.out").First();
        File.AppendAllText(log, File.ReadAllText(log));
        var after = Cache.LoadNodes(run.Metadata);

        Assert.Equal(NodeLoader.Load(run.Metadata), after);
        Assert.True(after.Sum(static node => node.Batches.Count) > before.Sum(static node => node.Batches.Count));
    }

    [Fact]
    public void A_log_of_another_time_makes_the_cache_stale()
    {
        using var run = new SampleRun();
        Cache.LoadNodes(run.Metadata);
        var log = Directory.EnumerateFiles(run.In("logs"), "*_decode_*.out").First();
        ReplaceUnseen(log);

        File.SetLastWriteTimeUtc(log, new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(NodeLoader.Load(run.Metadata), Cache.LoadNodes(run.Metadata));
    }

    [Fact]
    public void Another_log_makes_the_cache_stale()
    {
        using var run = new SampleRun();
        var before = Cache.LoadNodes(run.Metadata);

        File.WriteAllText(run.In("logs/node-z9_decode_w7.out"), "nothing yet\n");

        Assert.Equal(before.Count + 1, Cache.LoadNodes(run.Metadata).Count);
    }

    [Theory]
    [InlineData("node_metrics.parquet")]
    [InlineData("cache_metadata.json")]
    public void A_damaged_cache_is_passed_over_and_written_again(string file)
    {
        using var run = new SampleRun();
        var parsed = Cache.LoadNodes(run.Metadata);
        var path = Path.Combine(run.Cache, file);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 0x55;
        File.WriteAllBytes(path, file.EndsWith(".json", StringComparison.Ordinal) ? bytes[..^20] : bytes);

        var damaged = Cache.LoadNodes(run.Metadata);
        ReplaceLogsUnseen(run);

        Assert.Equal(parsed, damaged);
        Assert.Equal(parsed, Cache.LoadNodes(run.Metadata));
    }

    [Fact]
    public void A_cache_that_another_version_wrote_is_passed_over()
    {
        using var run = new SampleRun();
        var cached = Cache.LoadNodes(run.Metadata);
        var metadata = Path.Combine(run.Cache, "cache_metadata.json");
        File.WriteAllText(metadata, File.ReadAllText(metadata).Replace(CacheKey.Version[..32], "0", StringComparison.Ordinal));
        ReplaceLogsUnseen(run);

        Assert.NotEqual(cached, Cache.LoadNodes(run.Metadata));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_no_error()
    {
        using var run = new SampleRun();
        File.WriteAllText(run.Cache, "a file where the directory would be");

        Assert.Equal(NodeLoader.Load(run.Metadata), Cache.LoadNodes(run.Metadata));
    }

    [Fact]
    public void Nothing_but_the_cache_is_left_behind()
    {
        using var run = new SampleRun();

        Cache.LoadNodes(run.Metadata);

        Assert.Equal(
            ["cache_metadata.json", "node_metrics.parquet"],
            Directory.EnumerateFiles(run.Cache).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Several_at_once_all_get_what_parsing_gives()
    {
        using var run = new SampleRun();
        var parsed = NodeLoader.Load(run.Metadata);

        var loads = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => new RunCache(TimeProvider.System).LoadNodes(run.Metadata))));

        Assert.All(loads, nodes => Assert.Equal(parsed, nodes));
        Assert.DoesNotContain(Directory.EnumerateFiles(run.Cache), static path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    /// <summary>Changes every figure without a trace in size and time, so that only a cache knows the records.</summary>
    private static void ReplaceLogsUnseen(SampleRun run)
    {
        foreach (var log in Directory.EnumerateFiles(run.Folder, "*_w*.out", SearchOption.AllDirectories))
            ReplaceUnseen(log);
    }

    private static void ReplaceUnseen(string log)
    {
        var time = File.GetLastWriteTimeUtc(log);
        var bytes = File.ReadAllBytes(log);
        foreach (ref var one in bytes.AsSpan())
            one = one is >= (byte)'0' and <= (byte)'9' ? (byte)'7' : one;
        File.WriteAllBytes(log, bytes);
        File.SetLastWriteTimeUtc(log, time);
    }
}
