using System.Globalization;
using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads a metadata file of any age.</summary>
internal static class MetadataFile
{
    private const string Legacy = "run_metadata";
    private static readonly string[] Signs = [Legacy, "job_id", "resources", "benchmark"];

    /// <summary>The file of a run directory; null when none is there.</summary>
    public static string? Find(string directory)
    {
        var id = RunName.JobId(Path.GetFileName(directory));
        return ((string[])[$"{id}.json", "metadata.json"]).Select(name => Path.Combine(directory, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>What it says about the run and about the benchmark.</summary>
    /// <exception cref="JsonException">It is damaged, or no metadata.</exception>
    public static (RunMetadata Run, BenchmarkFacts Benchmark) Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !Signs.Any(sign => root.TryGetProperty(sign, out _)))
            throw new JsonException("it has none of run_metadata, job_id, resources and benchmark");
        var directory = Path.GetDirectoryName(path) ?? "";
        var run = root.TryGetProperty(Legacy, out var legacy) ? OfLegacy(legacy, directory) : OfFlat(root, directory);
        return (run with { Tags = Tags(root) }, Benchmark(root));
    }

    private static RunMetadata OfFlat(JsonElement root, string directory)
    {
        var (model, resources) = (Member(root, "model"), Member(root, "resources"));
        var metadata = Counts(resources, Counts(root, New(directory)));
        return WithMode(metadata, Text(root, "mode")) with
        {
            JobId = Text(root, "job_id") ?? metadata.JobId,
            RunDate = Text(root, "generated_at") ?? Text(root, "run_date"),
            JobName = Text(root, "job_name"),
            Container = Text(model, "container"),
            ModelDir = Text(model, "path"),
            Precision = Text(model, "precision"),
            TensorParallel = Integer(model, "tensor_parallel"),
            Engine = Text(root, "backend_type") ?? Text(Member(root, "backend"), "type"),
        };
    }

    private static RunMetadata OfLegacy(JsonElement root, string directory)
    {
        var metadata = Counts(root, New(directory));
        return WithMode(metadata, Text(root, "mode")) with
        {
            JobId = Text(root, "slurm_job_id") ?? metadata.JobId,
            RunDate = Text(root, "run_date"),
            JobName = Text(root, "job_name"),
            Container = Text(root, "container"),
            ModelDir = Text(root, "model_dir"),
            Partition = Text(root, "partition"),
            NumAdditionalFrontends = Integer(root, "num_additional_frontends"),
        };
    }

    private static RunMetadata New(string directory) =>
        new() { JobId = RunName.JobId(Path.GetFileName(directory)), Path = directory };

    private static RunMetadata Counts(JsonElement from, RunMetadata metadata) => metadata with
    {
        GpuType = Text(from, "gpu_type") ?? metadata.GpuType,
        GpusPerNode = Integer(from, "gpus_per_node") ?? metadata.GpusPerNode,
        PrefillNodes = Integer(from, "prefill_nodes") ?? metadata.PrefillNodes,
        DecodeNodes = Integer(from, "decode_nodes") ?? metadata.DecodeNodes,
        AggNodes = Integer(from, "agg_nodes") ?? metadata.AggNodes,
        PrefillWorkers = Integer(from, "prefill_workers") ?? metadata.PrefillWorkers,
        DecodeWorkers = Integer(from, "decode_workers") ?? metadata.DecodeWorkers,
        AggWorkers = Integer(from, "agg_workers") ?? metadata.AggWorkers,
    };

    private static RunMetadata WithMode(RunMetadata metadata, string? mode) => metadata with
    {
        Mode = mode is "aggregated" or "agg" || metadata.AggNodes > 0 || metadata.AggWorkers > 0
            ? RunMode.Aggregated
            : RunMode.Disaggregated,
    };

    private static BenchmarkFacts Benchmark(JsonElement root)
    {
        var (benchmark, profiler) = (Member(root, "benchmark"), Member(root, "profiler_metadata"));
        var concurrencies = Text(profiler, "concurrencies") ?? Text(benchmark, "concurrencies");
        return new(
            Text(benchmark, "type") ?? Text(profiler, "type") ?? "",
            Integer(profiler, "isl") ?? Integer(benchmark, "isl"),
            Integer(profiler, "osl") ?? Integer(benchmark, "osl"),
            Text(benchmark, "req-rate") ?? Text(benchmark, "req_rate"))
        {
            Concurrencies = ConcurrencyList.Of(concurrencies),
        };
    }

    private static EquatableArray<string> Tags(JsonElement root) =>
        root.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? EquatableArray.From(tags.EnumerateArray().Where(static tag => tag.ValueKind == JsonValueKind.String)
                .Select(static tag => tag.GetString() ?? ""))
            : [];

    private static JsonElement Member(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var member) ? member : default;

    private static string? Text(JsonElement from, string name) => Member(from, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static int? Integer(JsonElement from, string name) =>
        int.TryParse(Text(from, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
