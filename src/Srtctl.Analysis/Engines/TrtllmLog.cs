using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;
using static Srtctl.Analysis.Patterns.BatchItem;

namespace Srtctl.Analysis.Engines;

/// <summary>Worker logs of TensorRT-LLM with <c>print_iter_log</c>, early 2025 to mid-2026.</summary>
internal static class TrtllmLog
{
    private static readonly BatchPattern Iteration = new()
    {
        Prefilter = "iter = ",
        Begin = static (payload, ref _) =>
            payload.Length > 7 && payload.StartsWith("iter = "u8) && payload[7] is >= (byte)'0' and <= (byte)'9'
                ? 0
                : -1,
        TypeOf = TypeOf,
        ClosesWithBrace = true,
        Items =
        [
            Count("iter = ", BatchField.Iter),
            Ignored("global_rank = "),
            new("rank = ", ItemKind.TpRank),
            Count("num_scheduled_requests: ", BatchField.RunningReq),
            Count("num_scheduled_requests = ", BatchField.RunningReq),
            Number("kv_cache_util = ", BatchField.TokenUsage),
            Ignored("currank_total_requests = "),
            Number("elapsed_time = ", BatchField.HostStepMs, "s", 3),
            Number("host_step_time = ", BatchField.HostStepMs, "ms"),
            Number("prev_device_step_time = ", BatchField.DeviceStepMs, "ms"),
            new("timestamp = ", ItemKind.Time),
            new("states = {", ItemKind.Open),
            Count("'num_ctx_requests': ", BatchField.NewSeq),
            Count("'num_ctx_tokens': ", BatchField.NewToken),
            Count("'num_generation_tokens': ", BatchField.NumTokens),
            Count("'cached_kv_tokens': ", BatchField.CachedKvTokens),
            Ignored("'cached_kv_len': "),
            Ignored("num_active = "),
            Ignored("num_fetched = "),
            Ignored("num_dummy = "),
            Count("num_unscheduled = ", BatchField.QueueReq),
        ],
        Examples =
        [
            "iter = 198, global_rank = 0, rank = 0, currank_total_requests = 0/0, elapsed_time = 0.00506s, "
                + "timestamp = 2025-04-28 09:56:44, num_scheduled_requests: 10, states = {'num_ctx_requests': 0, "
                + "'num_ctx_tokens': 0, 'num_generation_tokens': 16}",
            "iter = 5559, global_rank = 0, rank = 0, currank_total_requests = 3/12, "
                + "host_step_time = 50.51283836364746ms, prev_device_step_time = N/A, timestamp = 2026-01-16 06:20:17, "
                + "num_scheduled_requests: 3, states = {'num_ctx_requests': 2, 'num_ctx_tokens': 16384, "
                + "'num_generation_tokens': 0}",
            "iter = 7, global_rank = 0, rank = 0, num_scheduled_requests = 4, kv_cache_util = 0.112, "
                + "currank_total_requests = 0/1, host_step_time = 13.2ms, prev_device_step_time = 12.1ms, "
                + "timestamp = 2026-08-19 14:11:49, states = {'num_ctx_requests': 0, 'num_ctx_tokens': 0, "
                + "'num_generation_tokens': 4, 'cached_kv_tokens': 910}, num_active = 5, num_fetched = 0, "
                + "num_dummy = 0, num_unscheduled = 1",
            "iter = 1, global_rank = 0, rank = 0, timestamp = 2025-04-28 09:56:44, states = {}",
        ],
    };

    private static readonly MemoryPattern[] Memory =
    [
        new("Peak memory during memory usage profiling", MemoryType.Memory,
            [
                ("(torch + non-torch): ", MemoryField.Usage), ("calculating max tokens: ", MemoryField.KvCache),
                ("device total memory ", MemoryField.Total),
            ],
            "Peak memory during memory usage profiling (torch + non-torch): 91.20 GiB, available KV cache memory when "
                + "calculating max tokens: 30.11 GiB, fraction is set 0.85, kv size is 35136. device total memory "
                + "139.81 GiB, , tmp kv_mem 0.56 GiB"),
        new("[TensorRT-LLM][INFO] [MemUsageChange] Allocated ", MemoryType.KvCache,
            [("Allocated ", MemoryField.KvCache), ("paged KV cache (", MemoryField.KvTokens)],
            "[TensorRT-LLM][INFO] [MemUsageChange] Allocated 30.11 GiB for max tokens in paged KV cache (512000).")
        {
            Requires = " GiB for max tokens in paged KV cache (",
            IsBare = true,
        },
    ];

    private static readonly SettingPattern[] Settings =
    [
        new("Config(",
            [
                ("tensor_parallel_size=", NodeSetting.TpSize), ("pipeline_parallel_size=", NodeSetting.PpSize),
                ("expert_parallel_size=", NodeSetting.EpSize), ("max_batch_size=", NodeSetting.MaxBatchSize),
                ("max_num_tokens=", NodeSetting.MaxNumTokens), ("max_seq_len=", NodeSetting.MaxSeqLen),
            ],
            "Initializing the worker with config: Config(namespace=dynamo, tensor_parallel_size=8, "
                + "pipeline_parallel_size=1, expert_parallel_size=8, max_batch_size=256)"),
        new("TensorRT-LLM engine args: ",
            [
                ("'tensor_parallel_size': ", NodeSetting.TpSize), ("'pipeline_parallel_size': ", NodeSetting.PpSize),
                ("'moe_expert_parallel_size': ", NodeSetting.EpSize), ("'max_batch_size': ", NodeSetting.MaxBatchSize),
                ("'max_num_tokens': ", NodeSetting.MaxNumTokens), ("'max_seq_len': ", NodeSetting.MaxSeqLen),
            ],
            "TensorRT-LLM engine args: {'tensor_parallel_size': 8, 'moe_expert_parallel_size': 8}"),
        new("tllm_mpi_size: ", [("tllm_mpi_size: ", NodeSetting.MpiWorldSize)],
            "rank 0 using MpiPoolSession to spawn MPI processes, tllm_mpi_size: 8"),
    ];

    /// <summary>The table.</summary>
    public static NodeLogFormat Format { get; } = new()
    {
        Name = "trtllm",
        Batches = [Iteration],
        Memory = Memory,
        Settings = Settings,
        Commands =
        [
            "python3 -m dynamo.trtllm", "trtllm-serve", "trtllm-llmapi-launch", "python3 -m tensorrt_llm.serve",
            "mpirun ",
        ],
        Markers = ["TRT-LLM", "trtllm", "TensorRT-LLM"],
    };

    private static BatchType TypeOf(in BatchMetrics record) => (record.NewToken > 0, record.NumTokens > 0) switch
    {
        (true, true) => BatchType.Mixed,
        (true, false) => BatchType.Prefill,
        (false, true) => BatchType.Decode,
        _ => BatchType.Idle,
    };
}
