using System.Globalization;
using System.Text.Json;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads a metadata file of any age.</summary>
internal static class MetadataFile
{
    private const string Legacy = "run_metadata";
    private static readonly string[] Signs = [Legacy, "job_id", "resources", "benchmark"];

    /// <summary>
    /// The file of a run directory; null when none is there. A directory that was given another name has one file that
    /// is called by a number.
    /// </summary>
    public static string? Find(string directory)
    {
        var id = RunName.JobId(Path.GetFileName(directory));
        return ((string[])[$"{id}.json", "metadata.json"]).Select(name => Path.Combine(directory, name))
            .FirstOrDefault(File.Exists) ?? (id.Length == 0 ? Numbered(directory) : null);
    }

    private static string? Numbered(string directory)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(directory, "*.json").Where(static path =>
                Path.GetFileNameWithoutExtension(path).All(char.IsAsciiDigit)),
        ];
        return files.Length == 1 ? files[0] : null;
    }

    /// <summary>What the files of a directory say of the run in it; null with a reason when it is none.</summary>
    public static (RunMetadata Run, BenchmarkFacts Benchmark)? TryRead(string directory, out string reason)
    {
        reason = "it does not exist";
        if (!Directory.Exists(directory))
            return null;
        reason = "it has no metadata file";
        if (Find(directory) is not { } file)
            return OfPlan(directory);
        try
        {
            return Read(file);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            reason = $"{Path.GetFileName(file)} cannot be read: {error.Message}";
            return null;
        }
    }

    /// <summary>What the plan of a run says before, or instead of, its metadata file; null without a plan.</summary>
    private static (RunMetadata Run, BenchmarkFacts Benchmark)? OfPlan(string directory)
    {
        if (RunPlanFile.Read(new RunDirectory(directory)) is not { } plan)
            return null;
        var metadata = PlanMetadata.Of(plan, Path.GetFileName(directory), default);
        var text = JsonSerializer.SerializeToUtf8Bytes(metadata, RunJsonContext.Default.JobMetadata);
        var (run, benchmark) = Read(text, directory);
        return (run with { RunDate = null }, benchmark);
    }

    /// <summary>What it says about the run and about the benchmark.</summary>
    /// <exception cref="JsonException">It is damaged, or no metadata.</exception>
    public static (RunMetadata Run, BenchmarkFacts Benchmark) Read(string path) =>
        Read(File.ReadAllBytes(path), Path.GetDirectoryName(path) ?? "");

    private static (RunMetadata Run, BenchmarkFacts Benchmark) Read(byte[] json, string directory)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !Signs.Any(sign => root.TryGetProperty(sign, out _)))
            throw new JsonException("it has none of run_metadata, job_id, resources and benchmark");
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
