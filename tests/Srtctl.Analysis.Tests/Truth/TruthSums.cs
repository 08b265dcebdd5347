using System.Globalization;
using System.Text;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Tests.Truth;

/// <summary>Adds records up the way a truth file does, so that any wrong figure of any record shows.</summary>
internal sealed class TruthSums : INodeLogSink
{
    private static readonly (string Name, BatchField Field, long Scale)[] Fields =
    [
        ("new_seq", BatchField.NewSeq, 1), ("new_token", BatchField.NewToken, 1), ("cached_token", BatchField.CachedToken, 1),
        ("num_tokens", BatchField.NumTokens, 1), ("running_req", BatchField.RunningReq, 1), ("queue_req", BatchField.QueueReq, 1),
        ("prealloc_req", BatchField.PreallocReq, 1), ("inflight_req", BatchField.InflightReq, 1),
        ("transfer_req", BatchField.TransferReq, 1), ("retracted_req", BatchField.RetractedReq, 1),
        ("pending_token", BatchField.PendingToken, 1), ("token_usage", BatchField.TokenUsage, 10_000),
        ("preallocated_usage", BatchField.PreallocatedUsage, 10_000), ("swa_token_usage", BatchField.SwaTokenUsage, 10_000),
        ("mamba_usage", BatchField.MambaUsage, 10_000), ("input_throughput", BatchField.InputThroughput, 100),
        ("gen_throughput", BatchField.GenThroughput, 100), ("accept_len", BatchField.AcceptLen, 100),
        ("accept_rate", BatchField.AcceptRate, 10_000), ("cache_hit_rate", BatchField.CacheHitRate, 10_000),
        ("graph", BatchField.Graph, 1), ("iter", BatchField.Iter, 1), ("host_step_ms", BatchField.HostStepMs, 1_000_000),
        ("device_step_ms", BatchField.DeviceStepMs, 1_000_000), ("cached_kv_tokens", BatchField.CachedKvTokens, 1),
        ("preempted", BatchField.Preempted, 1),
    ];

    public SortedDictionary<string, long> Batches { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, long> Memory { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (long Count, Int128 Sum)> Sums { get; } = new(StringComparer.Ordinal);

    public ulong Checksum { get; private set; }

    public ulong MemoryChecksum { get; private set; }

    public long? First { get; private set; }

    public long? Last { get; private set; }

    public void Add(in BatchMetrics record)
    {
        var type = record.Type.ToString().ToLowerInvariant();
        Batches[type] = Batches.GetValueOrDefault(type) + 1;
        var text = Begin(type, record.Time, record.Ranks);
        foreach (var (name, field, scale) in Fields)
        {
            var value = Scaled(record.Number(field), scale);
            text.Append(CultureInfo.InvariantCulture, $",{value}");
            if (value is { } known)
                Sums[name] = (Sums.GetValueOrDefault(name).Count + 1, Sums.GetValueOrDefault(name).Sum + known);
        }

        Checksum += Crc32.Of(Encoding.ASCII.GetBytes(text.ToString()));
        First = record.Time.Known is { } time ? Math.Min(First ?? time, time) : First;
        Last = record.Time.Known is { } later ? Math.Max(Last ?? later, later) : Last;
    }

    public void Add(MemoryMetrics record)
    {
        var type = record.Type switch
        {
            MemoryType.KvCache => "kv_cache",
            MemoryType.Pool => "pool",
            _ => "memory",
        };
        Memory[type] = Memory.GetValueOrDefault(type) + 1;
        var text = Begin(type, record.Time, record.Ranks)
            .Append(CultureInfo.InvariantCulture, $",{Scaled(record.AvailMemGb, 100)},{Scaled(record.MemUsageGb, 100)}")
            .Append(CultureInfo.InvariantCulture, $",{Scaled(record.KvCacheGb, 100)},{record.KvTokens}");
        MemoryChecksum += Crc32.Of(Encoding.ASCII.GetBytes(text.ToString()));
    }

    private static StringBuilder Begin(string type, PrintedTime time, Ranks ranks) =>
        new($"{type},{time.Known},{ranks.Dp},{ranks.Tp},{ranks.Ep},{ranks.Pp}");

    private static long? Scaled(double? value, long scale) =>
        value is { } known ? (long)Math.Round(known * scale, MidpointRounding.ToEven) : null;
}
