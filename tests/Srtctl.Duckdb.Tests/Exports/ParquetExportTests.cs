using Srtctl.Duckdb.Exports;
using Srtctl.Duckdb.Native;
using Srtctl.Duckdb.Queries;

namespace Srtctl.Duckdb.Tests.Exports;

public sealed class ParquetExportTests : IDisposable
{
    private readonly RunRoot _root = new();

    public void Dispose() => _root.Dispose();

    private string Target => Path.Combine(_root.IndexDirectory, "lake");

    [Fact]
    public void Every_table_is_there_with_the_rows_of_its_view()
    {
        var tables = ParquetExport.Write(_root.Query, Target);

        Assert.Equal(["runs", "results", "batches", "memory", "events", "requests"], tables.Select(static table => table.Name));
        foreach (var table in tables)
        {
            Assert.True(table.Rows > 0);
            Assert.Equal([$"{table.Rows}"], Read($"select count(*)::varchar from {Files(table.Name)}"));
            Assert.Equal([$"{table.Rows}"], _root.Ask($"select count(*) from {table.Name}"));
        }
    }

    [Fact]
    public void Tables_are_parted_by_day_as_hive_does()
    {
        ParquetExport.Write(_root.Query, Target);

        Assert.Equal(
            ["day=2025-11-04", "day=2026-01-02", "day=__HIVE_DEFAULT_PARTITION__"],
            Directory.EnumerateDirectories(Path.Combine(Target, "runs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["2025-11-04"],
            Read($"select distinct day::varchar from {Files("batches")}"));
    }

    [Fact]
    public void Columns_have_plain_types_and_names()
    {
        ParquetExport.Write(_root.Query, Target);

        foreach (var view in RunViews.Names)
        {
            var types = Read($"select distinct column_type from (describe select * from {Files(view)})");
            Assert.Empty(types.Except(["VARCHAR", "BIGINT", "INTEGER", "DOUBLE", "BOOLEAN", "TIMESTAMP", "DATE"]));
            Assert.All(
                Read($"select column_name from (describe select * from {Files(view)})"),
                static name => Assert.Matches("^[a-z][a-z0-9_]*$", name));
        }
    }

    [Fact]
    public void What_is_there_already_stays()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "");

        var error = Assert.Throws<QueryException>(() => ParquetExport.Write(_root.Query, Target));

        Assert.Equal("SRT4104", error.Problem.Code);
        Assert.Single(Directory.EnumerateFileSystemEntries(Target));
    }

    private string Files(string table) =>
        $"read_parquet('{Path.Combine(Target, table)}/*/*.parquet', hive_partitioning = true)";

    private static List<string> Read(string sql)
    {
        using var database = Database.Open();
        using var connection = database.Connect();
        return connection.Texts(sql);
    }
}
