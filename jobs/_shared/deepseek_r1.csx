#r "nuget: Srtctl.Cli, 0.1.0"
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

// DeepSeek-R1 in FP8 on racks of 4-GPU nodes: what every job of the family shares.
static readonly SglangOptions DeepSeekR1Serving = new()
{
    ServedModelName = "deepseek-ai/DeepSeek-R1",
    TrustRemoteCode = true,
    TensorParallelSize = 4,
    KvCacheDtype = SglangKvCacheDtype.Fp8E4m3,
    AttentionBackend = SglangAttentionBackend.TrtllmMla,
    MoeRunnerBackend = SglangMoeRunnerBackend.FlashinferTrtllm,
    Quantization = SglangQuantization.Fp8,
    DisableRadixCache = true,
    ContextLength = 2200,
    ChunkedPrefillSize = 8192,
    MemFractionStatic = 0.95,
    StreamInterval = 10,
    WatchdogTimeout = 1_000_000,
    DisaggregationTransferBackend = SglangDisaggregationTransferBackend.Nixl,
};

static readonly Pool DeepSeekR1Worker = new()
{
    Replicas = 1,
    GpusPerReplica = 4,
    Options = DeepSeekR1Serving,
    Environment = new()
    {
        ["PYTHONUNBUFFERED"] = "1",
        ["TORCH_DISTRIBUTED_DEFAULT_TIMEOUT"] = "1800",
        ["SGLANG_DISAGGREGATION_BOOTSTRAP_TIMEOUT"] = "100000",
        ["SGLANG_DISAGGREGATION_WAITING_TIMEOUT"] = "100000",
        ["MC_FORCE_MNNVL"] = "1",
        ["NCCL_MNNVL_ENABLE"] = "1",
        ["NCCL_CUMEM_ENABLE"] = "1",
    },
};

static readonly Job DeepSeekR1 = new()
{
    Name = "deepseek-r1-gb200",
    Model = new() { Path = "deepseek-r1-fp8", Precision = Precision.Fp8 },
    Container = "dynamo-sglang",
    Node = new(GpuType.Gb200, 4),
    Deployment = new Disaggregated { Prefill = DeepSeekR1Worker, Decode = DeepSeekR1Worker },
    Slurm = new() { TimeLimit = TimeSpan.FromHours(2) },
};
