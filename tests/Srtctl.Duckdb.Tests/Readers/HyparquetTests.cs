using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Srtctl.Duckdb.Caching;
using Srtctl.Duckdb.Exports;

namespace Srtctl.Duckdb.Tests.Readers;

/// <summary>A reader that shares no code with the writer finds the same.</summary>
public sealed class HyparquetTests
{
    [Fact]
    public async Task Another_reader_finds_the_batch_records_in_order()
    {
        using var run = new SampleRun();
        var nodes = new RunCache(TimeProvider.System).LoadNodes(run.Metadata);
        var batches = nodes.SelectMany(static node => node.Batches).ToArray();

        var rows = (await ReadAsync(Path.Combine(run.Cache, "node_metrics.parquet")))
            .Where(static row => Text(row, "metric_type") == "batch").ToArray();

        Assert.Equal(
            batches.Select(static batch => (batch.RunningReq, batch.GenThroughput, batch.TokenUsage, batch.Time.DateTime)),
            rows.Select(static row => (
                Text(row, "running_req") is { } count ? long.Parse(count) : (long?)null,
                Number(row, "gen_throughput"), Number(row, "token_usage"),
                row.GetProperty("timestamp").ValueKind == JsonValueKind.Null
                    ? (DateTime?)null
                    : row.GetProperty("timestamp").GetDateTime().ToUniversalTime())));
    }

    [Fact]
    public async Task Another_reader_finds_the_results()
    {
        using var run = new SampleRun();
        var results = new RunCache(TimeProvider.System).Load(run.Folder).Results.Entries;

        var rows = await ReadAsync(Path.Combine(run.Cache, "benchmark_results.parquet"));

        Assert.Equal(
            results.Select(static result => (result.Concurrency, result.OutputTps, result.Ttft.P99, (string?)result.File)),
            rows.Select(static row => (
                (int?)row.GetProperty("concurrency").GetInt32(), Number(row, "output_tps"), Number(row, "p99_ttft_ms"),
                Text(row, "file"))));
    }

    [Fact]
    public async Task Another_reader_finds_the_export()
    {
        using var root = new RunRoot();
        var lake = Path.Combine(root.IndexDirectory, "lake");
        ParquetExport.Write(root.Query, lake);

        var results = await ReadAsync(Directory.EnumerateFiles(Path.Combine(lake, "results", "day=2026-01-02")).Single());
        var requests = await ReadAsync(Directory.EnumerateFiles(Path.Combine(lake, "requests", "day=2026-01-02")).Single());

        var result = Assert.Single(results);
        Assert.Equal(("7", 100.0, 12.5), (Text(result, "run"), Number(result, "output_tps"), Number(result, "output_tps_per_gpu")));
        Assert.Equal(
            [("0", null), ("1", "HTTP 500")],
            requests.Select(static row => (Text(row, "index"), Text(row, "error"))).OrderBy(static row => row.Item1));
    }

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private static double? Number(JsonElement row, string name) =>
        row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static async Task<JsonElement[]> ReadAsync(string path)
    {
        var start = new ProcessStartInfo("node", [Beside("read.mjs"), Beside("../../../.srtctl/npm/hyparquet"), path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(node.ExitCode == 0, await error);
        return [.. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Beside(string relative, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", relative));
}
