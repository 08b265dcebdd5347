using System.Globalization;
using System.Reflection;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Testing;

namespace Srtctl.Duckdb.Tests.Processes;

/// <summary>What only shows in processes of their own: a library that is missing, and several writers of one cache.</summary>
public sealed class ToolProcessTests : IDisposable
{
    private readonly RunRoot _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("query 'select 1'")]
    [InlineData("results export --parquet \"$2/lake\"")]
    public async Task A_missing_library_is_a_finding_and_no_crash(string verb)
    {
        var lines = await RunAsync($"SRTCTL_DUCKDB=/nowhere/libduckdb.so dotnet \"$1\" {verb} --root \"$2\" 2>&1; echo \"status $?\"");

        Assert.Contains("SRT4100", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, static line => line.Contains("/nowhere/libduckdb.so", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("build/duckdb", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal));
        Assert.Equal("status 1", lines[^1]);
    }

    [Fact]
    public async Task A_library_that_cannot_be_loaded_is_a_finding_and_no_crash()
    {
        _root.Write("no-library.so", "text");

        var lines = await RunAsync("SRTCTL_DUCKDB=\"$2/no-library.so\" dotnet \"$1\" query 'select 1' --root \"$2\" 2>&1; echo \"status $?\"");

        Assert.Contains("SRT4100", lines[0], StringComparison.Ordinal);
        Assert.Equal("status 1", lines[^1]);
    }

    [Fact]
    public async Task Processes_that_fill_a_cache_at_once_get_the_same_and_leave_one_that_counts()
    {
        var run = RunLoader.LoadDirectory(_root.In("4459")).Metadata;
        var batches = NodeLoader.Load(run).Sum(static node => node.Batches.Count);

        var lines = await RunAsync("""
            for n in 1 2 3 4; do
              dotnet "$1" query "select count(*) as n from batches where run = '4459'" --root "$2" --csv &
            done
            wait
            """);

        Assert.Equal(
            ["n", "n", "n", "n", .. Enumerable.Repeat(batches.ToString(CultureInfo.InvariantCulture), 4)],
            lines.OrderDescending(StringComparer.Ordinal));
        Assert.Equal(
            ["cache_metadata.json", "node_metrics.parquet"],
            Directory.EnumerateFiles(_root.In("4459/cached_assets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(NodeLoader.Load(run), new RunCache(TimeProvider.System).LoadNodes(run));
    }

    private async Task<string[]> RunAsync(string script)
    {
        var tool = typeof(ToolProcessTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static pair => pair.Key == "Tool").Value!;
        var output = await Bash.RunAsync(script, tool, _root.Path);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
