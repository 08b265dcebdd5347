using Srtctl.Analysis.Benchmarks;
using Srtctl.Duckdb.Native;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>Reads measurements back from a table of <see cref="ResultColumns"/>.</summary>
internal static class ResultReading
{
    private static readonly string[] Names = [.. ResultColumns.All.Select(static column => column.Column.Name)];

    /// <summary>All rows, in order.</summary>
    public static EquatableArray<BenchmarkResult> Read(Connection connection, string path)
    {
        var results = new List<BenchmarkResult>();
        using var reader = connection.Read($"SELECT {string.Join(", ", Names)} FROM read_parquet({Sql.Text(path)})");
        while (reader.TryRead(out var chunk))
        {
            for (var row = 0; row < chunk.Rows; row++)
                results.Add(Of(chunk, row));
        }

        return EquatableArray.From(results);
    }

    private static BenchmarkResult Of(ResultChunk chunk, int row) => new()
    {
        Concurrency = chunk.Value<int>(Array.IndexOf(Names, "concurrency"), row),
        OutputTps = Double(chunk, row, "output_tps"),
        TotalTps = Double(chunk, row, "total_tps"),
        RequestThroughput = Double(chunk, row, "request_throughput"),
        RequestGoodput = Double(chunk, row, "request_goodput"),
        RequestRate = Text(chunk, row, "request_rate"),
        Ttft = Latency(chunk, row, "ttft"),
        Tpot = Latency(chunk, row, "tpot"),
        Itl = Latency(chunk, row, "itl"),
        E2el = Latency(chunk, row, "e2el"),
        TotalInputTokens = Long(chunk, row, "total_input_tokens"),
        TotalOutputTokens = Long(chunk, row, "total_output_tokens"),
        Backend = Text(chunk, row, "backend"),
        ModelId = Text(chunk, row, "model_id"),
        Date = Text(chunk, row, "date"),
        Duration = Double(chunk, row, "duration"),
        Completed = Long(chunk, row, "completed"),
        Failed = Long(chunk, row, "failed"),
        NumPrompts = Long(chunk, row, "num_prompts"),
        Source = Text(chunk, row, "source") == ResultColumns.SourceName(ValueSource.Json)
            ? ValueSource.Json
            : ValueSource.BenchmarkOutput,
        File = Text(chunk, row, "file") ?? "",
    };

    private static LatencyStatistics Latency(ResultChunk chunk, int row, string name) => new(
        Double(chunk, row, $"mean_{name}_ms"), Double(chunk, row, $"median_{name}_ms"),
        Double(chunk, row, $"p99_{name}_ms"), Double(chunk, row, $"std_{name}_ms"));

    private static double? Double(ResultChunk chunk, int row, string name) =>
        chunk.Value<double>(Array.IndexOf(Names, name), row);

    private static long? Long(ResultChunk chunk, int row, string name) =>
        chunk.Value<long>(Array.IndexOf(Names, name), row);

    private static string? Text(ResultChunk chunk, int row, string name) =>
        chunk.Text(Array.IndexOf(Names, name), row);
}
