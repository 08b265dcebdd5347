using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;

namespace Srtctl.Analysis.Engines;

/// <summary>What SGLang says about memory and sizes while it starts.</summary>
internal static class SglangMemory
{
    private static readonly (string, MemoryField)[] Gpu =
        [("avail mem=", MemoryField.Available), ("mem usage=", MemoryField.Usage)];

    /// <summary>Memory lines.</summary>
    public static MemoryPattern[] Patterns { get; } =
    [
        new("Load weight begin.", MemoryType.Memory, Gpu, "Load weight begin. avail mem=176.10 GB"),
        new("Load weight end.", MemoryType.Memory, Gpu,
            "Load weight end. type=X, dtype=torch.bfloat16, avail mem=75.11 GB, mem usage=107.07 GB."),
        new("Init torch distributed ends.", MemoryType.Memory, Gpu,
            "Init torch distributed ends. elapsed=1.20 s, mem usage=1.20 GB"),
        new("Memory pool end.", MemoryType.Memory, Gpu, "Memory pool end. avail mem=49.6 GB"),
        new("Capture ", MemoryType.Memory, Gpu,
            "Capture cuda graph end. Time elapsed: 11.02 s. mem usage=2.3 GB. avail mem=67.8 GB."),
        new("KV Cache is allocated.", MemoryType.KvCache,
            [
                ("#tokens: ", MemoryField.KvTokens), ("KV size: ", MemoryField.KvCache),
                (" K size: ", MemoryField.KvCache), (" V size: ", MemoryField.KvCache),
            ],
            "KV Cache is allocated. #tokens: 524288, K size: 8.23 GB, V size: 8.23 GB"),
        new("max_total_num_tokens=", MemoryType.Pool,
            [("max_total_num_tokens=", MemoryField.KvTokens), ("available_gpu_mem=", MemoryField.Available)],
            "max_total_num_tokens=458112, chunked_prefill_size=8192, context_len=163840, available_gpu_mem=43.1 GB"),
    ];

    /// <summary>The arguments that SGLang prints when it starts.</summary>
    public static SettingPattern ServerArguments { get; } = new(
        "server_args=ServerArgs(",
        [
            ("tp_size=", NodeSetting.TpSize), ("dp_size=", NodeSetting.DpSize),
            ("ep_size=", NodeSetting.EpSize), ("pp_size=", NodeSetting.PpSize),
        ],
        "server_args=ServerArgs(model_path='/model', tp_size=8, pp_size=1, moe_dp_size=2, dp_size=8, ep_size=8)");
}
