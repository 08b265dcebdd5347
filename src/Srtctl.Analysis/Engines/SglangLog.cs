using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;
using Srtctl.Analysis.Text;
using static Srtctl.Analysis.Patterns.BatchItem;

namespace Srtctl.Analysis.Engines;

/// <summary>Worker logs of SGLang, August 2024 to mid-2026, alone or under dynamo.</summary>
internal static class SglangLog
{
    private static readonly BatchItem[] Shared =
    [
        Number("token usage: ", BatchField.TokenUsage),
        Number("full token usage: ", BatchField.TokenUsage),
        Number("swa token usage: ", BatchField.SwaTokenUsage),
        Number("mamba usage: ", BatchField.MambaUsage),
        Count("#running-req: ", BatchField.RunningReq),
        Count("#queue-req: ", BatchField.QueueReq),
        Count("#prealloc-req: ", BatchField.PreallocReq),
        Flag("cuda graph: ", BatchField.Graph),
        Flag("cpu graph: ", BatchField.Graph),
        Flag("npu graph: ", BatchField.Graph),
        Ignored("#swa token: "),
        Ignored("mamba num: "),
        Ignored("#gpu token: "),
        Ignored("gpu token usage: "),
        Ignored("#cpu token: "),
        Ignored("cpu token usage: "),
        Ignored("timestamp: "),
        Ignored("waiting-image-req: "),
        Ignored("est. prefill TFLOPS/s (per GPU): "),
        Ignored("est. decode TFLOPS/s (per GPU): "),
        Ignored("est. read BW (GB/s per GPU): "),
        Ignored("est. write BW (GB/s per GPU): "),
        Ignored("fwd occupancy: "),
    ];

    private static readonly BatchPattern Prefill = new()
    {
        Prefilter = "Prefill batch",
        Begin = static (payload, ref record) => Begin(payload, "Prefill batch"u8, ref record),
        Type = BatchType.Prefill,
        Closing = ["#queue-req: "],
        Items =
        [
            .. Shared,
            Count("#new-seq: ", BatchField.NewSeq),
            Count("#new-token: ", BatchField.NewToken),
            Count("#cached-token: ", BatchField.CachedToken),
            Count("#unbootstrapped-req: ", BatchField.PreallocReq),
            Count("#bootstrap-req: ", BatchField.PreallocReq),
            Count("#inflight-req: ", BatchField.InflightReq),
            Count("#transferring-req: ", BatchField.InflightReq),
            Count("#pending-token: ", BatchField.PendingToken),
            Number("input throughput (token/s): ", BatchField.InputThroughput),
            Percent("cache hit rate: ", BatchField.CacheHitRate),
        ],
        Examples =
        [
            "Prefill batch, #new-seq: 4, #new-token: 8120, #cached-token: 64, token usage: 0.12, #running-req: 0, "
                + "#queue-req: 3, #prealloc-req: 1, #inflight-req: 2, input throughput (token/s): 15310.44, ",
            "Prefill batch, #new-seq: 2, #new-token: 512, #cached-token: 0, token usage: 0.01, #running-req: 0, "
                + "#queue-req: 0, #pending-token: 900, #bootstrap-req: 0, #inflight-req: 1, cuda graph: False, "
                + "input throughput (token/s): 88.00",
            "Prefill batch. #new-seq: 1, #new-token: 700, #cached-token: 20, cache hit rate: 2.78%, token usage: 0.00, "
                + "#running-req: 0, #queue-req: 0",
            "Prefill batch. #new-seq: 3, #new-token: 4096, #cached-token: 0, token usage: 0.05, "
                + "#unbootstrapped-req: 1, #queue-req: 2, #transferring-req: 4 ",
        ],
    };

    private static readonly BatchPattern Decode = new()
    {
        Prefilter = "Decode batch",
        Begin = static (payload, ref record) => Begin(payload, "Decode batch"u8, ref record),
        Type = BatchType.Decode,
        Closing = ["gen throughput (token/s): ", "#queue-req: "],
        Items =
        [
            .. Shared,
            Count("#token: ", BatchField.NumTokens),
            Count("#full token: ", BatchField.NumTokens),
            Number("pre-allocated usage: ", BatchField.PreallocatedUsage),
            Count("#transfer-req: ", BatchField.TransferReq),
            Count("#retracted-req: ", BatchField.RetractedReq),
            Number("gen throughput (token/s): ", BatchField.GenThroughput),
            Number("accept len: ", BatchField.AcceptLen),
            Number("accept rate: ", BatchField.AcceptRate),
        ],
        Examples =
        [
            "Decode batch, #running-req: 61, #token: 70112, token usage: 0.27, pre-allocated usage: 0.05, "
                + "#prealloc-req: 0, #transfer-req: 2, #retracted-req: 0, cuda graph: True, "
                + "gen throughput (token/s): 1644.10, #queue-req: 0, ",
            "Decode batch [5120], #running-req: 9, #full token: 11200, full token usage: 0.04, #swa token: 3100, "
                + "swa token usage: 0.02, accept len: 2.31, accept rate: 0.66, cuda graph: True, "
                + "gen throughput (token/s): 402.50, #queue-req: 0",
        ],
    };

    /// <summary>The table.</summary>
    public static NodeLogFormat Format { get; } = new()
    {
        Name = "sglang",
        Batches = [Prefill, Decode],
        Memory = SglangMemory.Patterns,
        Settings = [SglangMemory.ServerArguments],
        Commands = ["python3 -m sglang.launch_server", "python3 -m dynamo.sglang", "python -m sglang.launch_server"],
        Markers = ["sglang", "Prefill batch", "Decode batch", "server_args=ServerArgs("],
        Flags =
        [
            new("tp_size", NodeSetting.TpSize), new("tp", NodeSetting.TpSize),
            new("tensor_parallel_size", NodeSetting.TpSize), new("dp_size", NodeSetting.DpSize),
            new("dp", NodeSetting.DpSize), new("data_parallel_size", NodeSetting.DpSize),
            new("ep_size", NodeSetting.EpSize), new("ep", NodeSetting.EpSize), new("pp_size", NodeSetting.PpSize),
        ],
    };

    /// <summary>The words, maybe the iteration, and a comma or, before October 2025, a full stop.</summary>
    private static int Begin(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> words, ref BatchMetrics record)
    {
        if (!payload.StartsWith(words))
            return -1;
        var position = words.Length;
        if (payload[position..].StartsWith(" ["u8))
        {
            position += 2;
            if (!PlainNumber.TryInteger(payload, ref position, out var iteration) || position >= payload.Length
                || payload[position] != ']')
                return -1;
            position++;
            record.Set(BatchField.Iter, iteration);
        }

        if (position >= payload.Length || payload[position] is not ((byte)',' or (byte)'.'))
            return -1;
        position++;
        return position < payload.Length && payload[position] == ' ' ? position + 1 : position;
    }
}
