using Srtctl.Analysis.Nodes;
using Srtctl.Analysis.Patterns;
using Srtctl.Analysis.Text;
using static Srtctl.Analysis.Patterns.BatchItem;

namespace Srtctl.Analysis.Engines;

/// <summary>Worker logs of vLLM, versions 0 and 1, alone or under dynamo.</summary>
internal static class VllmLog
{
    private static readonly BatchPattern Interval = new()
    {
        Prefilter = "Avg prompt throughput: ",
        Begin = Begin,
        Type = BatchType.Interval,
        Closing = ["GPU KV cache usage: "],
        Items =
        [
            Number("Avg prompt throughput: ", BatchField.InputThroughput, " tokens/s"),
            Number("Avg generation throughput: ", BatchField.GenThroughput, " tokens/s"),
            Count("Running: ", BatchField.RunningReq, " reqs"),
            Count("Waiting: ", BatchField.QueueReq, " reqs"),
            Count("Pending: ", BatchField.QueueReq, " reqs"),
            Count("Preemptions: ", BatchField.Preempted),
            Percent("GPU KV cache usage: ", BatchField.TokenUsage),
            Percent("Prefix cache hit rate: ", BatchField.CacheHitRate),
            Ignored("Swapped: ") with { Suffix = " reqs" },
            Ignored("Deferred: ") with { Suffix = " reqs" },
            Ignored("CPU KV cache usage: "),
            Ignored("External prefix cache hit rate: "),
            Ignored("MM cache hit rate: "),
        ],
        Examples =
        [
            "Engine 000: Avg prompt throughput: 1024.5 tokens/s, Avg generation throughput: 310.0 tokens/s, "
                + "Running: 12 reqs, Waiting: 3 reqs, GPU KV cache usage: 41.7%, Prefix cache hit rate: 8.3%",
            "4 Engines Aggregated: Avg prompt throughput: 1024.5 tokens/s, Avg generation throughput: 310.0 tokens/s, "
                + "Running: 12 reqs, Waiting: 3 reqs, Preemptions: 2, GPU KV cache usage: 41.7%",
            "Avg prompt throughput: 9.1 tokens/s, Avg generation throughput: 44.0 tokens/s, Running: 3 reqs, "
                + "Pending: 0 reqs, GPU KV cache usage: 1.2%",
        ],
    };

    private static readonly BatchPattern Speculation = new()
    {
        Prefilter = "SpecDecoding metrics: ",
        Begin = static (payload, ref record) =>
        {
            record.Ranks = Ranks.None;
            return payload.StartsWith("SpecDecoding metrics: "u8) ? "SpecDecoding metrics: ".Length : -1;
        },
        Type = BatchType.Spec,
        Closing = ["Avg Draft acceptance rate: "],
        Items =
        [
            Number("Mean acceptance length: ", BatchField.AcceptLen),
            Ignored("Accepted throughput: ") with { Suffix = " tokens/s" },
            Ignored("Drafted throughput: ") with { Suffix = " tokens/s" },
            Ignored("Accepted: ") with { Suffix = " tokens" },
            Ignored("Drafted: ") with { Suffix = " tokens" },
            new("Per-position acceptance rate: ", ItemKind.IgnoredList),
            Percent("Avg Draft acceptance rate: ", BatchField.AcceptRate),
        ],
        Examples =
        [
            "SpecDecoding metrics: Mean acceptance length: 2.25, Accepted throughput: 76.61 tokens/s, "
                + "Drafted throughput: 120.00 tokens/s, Accepted: 766 tokens, Drafted: 1200 tokens, "
                + "Per-position acceptance rate: 0.812, 0.437, Avg Draft acceptance rate: 62.5%",
        ],
    };

    /// <summary>The table.</summary>
    public static NodeLogFormat Format { get; } = new()
    {
        Name = "vllm",
        Batches = [Interval, Speculation],
        Memory =
        [
            new("Model loading took ", MemoryType.Memory, [("Model loading took ", MemoryField.Usage)],
                "Model loading took 75.17 GiB memory and 193.4 seconds"),
            new("Loading model weights took ", MemoryType.Memory, [("Loading model weights took ", MemoryField.Usage)],
                "Loading model weights took 14.90 GB"),
            new("Available KV cache memory: ", MemoryType.KvCache, [("cache memory: ", MemoryField.KvCache)],
                "Available KV cache memory: 52.36 GiB"),
            new("GPU KV cache size: ", MemoryType.KvCache, [("cache size: ", MemoryField.KvTokens)],
                "GPU KV cache size: 686,320 tokens"),
        ],
        Commands = ["python3 -m dynamo.vllm", "vllm serve", "python3 -m vllm.entrypoints.openai.api_server"],
        Markers = ["vllm", "Avg prompt throughput"],
        Flags =
        [
            new("tensor_parallel_size", NodeSetting.TpSize), new("tp", NodeSetting.TpSize),
            new("data_parallel_size", NodeSetting.DpSize), new("dp", NodeSetting.DpSize),
            new("pipeline_parallel_size", NodeSetting.PpSize),
        ],
    };

    /// <summary>Nothing, <c>Engine 000: </c> or <c>4 Engines Aggregated: </c>.</summary>
    private static int Begin(ReadOnlySpan<byte> payload, ref BatchMetrics record)
    {
        var position = 0;
        short? engine = null;
        if (payload.StartsWith("Engine "u8))
        {
            position = "Engine ".Length;
            if (!PlainNumber.TryInteger(payload, ref position, out var number) || number > short.MaxValue
                || !payload[position..].StartsWith(": "u8))
                return -1;
            position += 2;
            engine = (short)number;
        }
        else if (payload.Length > 0 && payload[0] is >= (byte)'0' and <= (byte)'9')
        {
            position = payload.IndexOf(" Engines Aggregated: "u8);
            if (position is < 0 or > 6)
                return -1;
            position += " Engines Aggregated: ".Length;
        }

        record.Ranks = Ranks.None with { Dp = engine };
        return payload[position..].StartsWith("Avg prompt throughput: "u8) ? position : -1;
    }
}
