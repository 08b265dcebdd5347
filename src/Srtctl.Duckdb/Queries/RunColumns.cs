using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Queries;

/// <summary>The columns of the views <c>runs</c> and <c>results</c>.</summary>
internal static class RunColumns
{
    /// <summary>One row per directory.</summary>
    public static EquatableArray<RecordColumn<IndexedRun>> Runs { get; } =
    [
        RecordColumn<IndexedRun>.Text("run", static run => run.Name),
        RecordColumn<IndexedRun>.Text(
            "job_id", static run => run.Run?.Metadata.JobId ?? RunName.JobId(run.Name)),
        RecordColumn<IndexedRun>.Date("day", static run => run.Run?.Metadata.Day),
        Text("run_date", static run => run.RunDate),
        Text("job_name", static run => run.JobName),
        Text("model", static run => run.ModelDir),
        Text("precision", static run => run.Precision),
        Text("container", static run => run.Container),
        Text("engine", static run => run.Engine),
        Text("partition", static run => run.Partition),
        Text("gpu_type", static run => run.GpuType),
        Integer("gpus_per_node", static run => run.GpusPerNode),
        Integer("total_gpus", static run => run.TotalGpus),
        Text("mode", static run => run.Mode == RunMode.Aggregated ? "aggregated" : "disaggregated"),
        Text("topology", static run => run.Topology),
        Integer("prefill_nodes", static run => run.PrefillNodes),
        Integer("decode_nodes", static run => run.DecodeNodes),
        Integer("agg_nodes", static run => run.AggNodes),
        Integer("prefill_workers", static run => run.PrefillWorkers),
        Integer("decode_workers", static run => run.DecodeWorkers),
        Integer("agg_workers", static run => run.AggWorkers),
        RecordColumn<IndexedRun>.Text("benchmark", static run => run.Run?.Benchmark.Type),
        RecordColumn<IndexedRun>.Integer("isl", static run => run.Run?.Benchmark.Isl),
        RecordColumn<IndexedRun>.Integer("osl", static run => run.Run?.Benchmark.Osl),
        RecordColumn<IndexedRun>.Text("request_rate", static run => run.Run?.Benchmark.RequestRate),
        RecordColumn<IndexedRun>.Boolean("is_complete", static run => run.Run?.IsComplete),
        Text("tags", static run => run.Tags.IsEmpty ? null : string.Join(',', run.Tags)),
        RecordColumn<IndexedRun>.Text("command", static run => run.Run?.LaunchCommand?.Raw),
        RecordColumn<IndexedRun>.Text("path", static run => run.Directory),
        RecordColumn<IndexedRun>.Boolean("is_run", static run => run.Run is not null),
        RecordColumn<IndexedRun>.Text("problem", static run => run.Problem),
    ];

    /// <summary>One row per measurement.</summary>
    public static EquatableArray<RecordColumn<(IndexedRun Run, BenchmarkResult Result)>> Results { get; } =
    [
        RecordColumn<(IndexedRun Run, BenchmarkResult Result)>.Text("run", static row => row.Run.Name),
        RecordColumn<(IndexedRun Run, BenchmarkResult Result)>.Text(
            "job_id", static row => row.Run.Run?.Metadata.JobId),
        .. ResultColumns.All.Select(static column => new RecordColumn<(IndexedRun Run, BenchmarkResult Result)>(
            column.Column, (writer, index, row) => column.Write(writer, index, row.Result))),
        PerGpu("output_tps_per_gpu", static result => result.OutputTps),
        PerGpu("total_tps_per_gpu", static result => result.TotalTps),
        RecordColumn<(IndexedRun Run, BenchmarkResult Result)>.Double(
            "output_tps_per_user", static row => row.Result.Tpot.Mean > 0 ? 1000 / row.Result.Tpot.Mean : null),
    ];

    private static RecordColumn<IndexedRun> Text(string name, Func<RunMetadata, string?> value) =>
        RecordColumn<IndexedRun>.Text(name, run => run.Run is { } known ? value(known.Metadata) : null);

    private static RecordColumn<IndexedRun> Integer(string name, Func<RunMetadata, int?> value) =>
        RecordColumn<IndexedRun>.Integer(name, run => run.Run is { } known ? value(known.Metadata) : null);

    private static RecordColumn<(IndexedRun Run, BenchmarkResult Result)> PerGpu(
        string name, Func<BenchmarkResult, double?> value) =>
        RecordColumn<(IndexedRun Run, BenchmarkResult Result)>.Double(
            name, row => value(row.Result) / row.Run.Run?.Metadata.TotalGpus);
}
