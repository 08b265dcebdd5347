using Srtctl.Model.Collections;
using Srtctl.Recipes.Benchmarks.Accuracy;
using Srtctl.Recipes.Benchmarks.Custom;
using Srtctl.Recipes.Benchmarks.Harness;
using Srtctl.Recipes.Benchmarks.Manual;
using Srtctl.Recipes.Benchmarks.Mooncake;
using Srtctl.Recipes.Benchmarks.Prefix;
using Srtctl.Recipes.Benchmarks.Sa;
using Srtctl.Recipes.Benchmarks.Sglang;
using Srtctl.Recipes.Benchmarks.Trace;

namespace Srtctl.Recipes.Benchmarks;

/// <summary>Every benchmark that recipes can name, and every key that one of them has.</summary>
internal static class BenchmarkReaders
{
    /// <summary>The benchmarks by their word.</summary>
    public static IReadOnlyDictionary<string, IBenchmarkReader> All { get; } = new IBenchmarkReader[]
    {
        new ManualReader(),
        new CustomReader(),
        new SaBenchReader(),
        new SglangBenchReader(),
        new PrefixRatioReader(),
        new TraceReplayReader(),
        new MooncakeRouterReader(),
        new MmluReader(),
        new GpqaReader(),
        new LongBenchReader(),
        new Gsm8kReader(),
        new LmEvalReader(),
    }.ToDictionary(static reader => reader.Word);

    /// <summary>Keys that some benchmark reads; the section is one for all of them.</summary>
    public static EquatableArray<string> Keys { get; } =
    [
        "isl", "osl", "concurrencies", "req_rate", "sweep", "num_examples", "max_tokens", "repeat", "num_threads",
        "max_context_length", "num_shots", "top_k", "categories", "temperature", "top_p", "num_requests", "concurrency",
        "prefix_ratios", "mooncake_workload", "ttft_threshold_ms", "itl_threshold_ms", "random_range_ratio",
        "num_prompts_mult", "num_warmup_mult", "dataset_name", "dataset_path", "trace_file", "custom_tokenizer",
        "use_chat_template", "reuse_http_connections", "command", "container_image", "env", "aiperf_package",
        "aiperf_args", "export_node_metrics", "slow_down_sleep_time", "slow_down_wait_time",
    ];
}
