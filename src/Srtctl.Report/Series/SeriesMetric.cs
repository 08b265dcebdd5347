using Srtctl.Analysis.Nodes;

namespace Srtctl.Report.Series;

/// <summary>A figure of batch records that is drawn over time. The order is that of the page.</summary>
/// <param name="Id">Name for the page's code.</param>
/// <param name="Title">Heading.</param>
/// <param name="Unit">Unit; <c>%</c> for a share between 0 and 1.</param>
/// <param name="Read">Takes it from a record.</param>
internal sealed record SeriesMetric(string Id, string Title, string Unit, SeriesMetric.Reader Read)
{
    private const string Requests = "requests";
    private const string TokensPerSecond = "tok/s";
    private const string Share = "%";

    public delegate double? Reader(in BatchMetrics record);

    /// <summary>Prompt tokens per second.</summary>
    public static SeriesMetric Input { get; } = Of(
        "input", "Input throughput", TokensPerSecond, BatchField.InputThroughput);

    /// <summary>Generated tokens per second.</summary>
    public static SeriesMetric Generation { get; } = Of(
        "generation", "Generation throughput", TokensPerSecond, BatchField.GenThroughput);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SeriesMetric> All { get; } =
    [
        Of("running", "Running requests (batch size)", Requests, BatchField.RunningReq),
        Of("queue", "Queued requests", Requests, BatchField.QueueReq),
        Of("kv", "KV cache in use", Share, BatchField.TokenUsage),
        Generation,
        Input,
        Of("new-tokens", "Prompt tokens of a batch", "tokens", BatchField.NewToken),
        new("hits", "Prefix cache hits", Share, CacheHits),
        Of("inflight", "KV transfers under way (prefill)", Requests, BatchField.InflightReq),
        Of("transfer", "KV transfers arriving (decode)", Requests, BatchField.TransferReq),
        Of("prealloc", "Waiting for KV space", Requests, BatchField.PreallocReq),
        Of("accept", "Tokens accepted per step", "tokens", BatchField.AcceptLen),
    ];

    private static SeriesMetric Of(string id, string title, string unit, BatchField field) =>
        new(id, title, unit, (in BatchMetrics record) => record.Number(field));

    private static double? CacheHits(in BatchMetrics record)
    {
        if (record.Decimal(BatchField.CacheHitRate) is { } stated)
            return stated;
        return record.Integer(BatchField.CachedToken) is { } cached
            && record.Integer(BatchField.NewToken) is { } computed
            && cached + computed > 0
            ? (double)cached / (cached + computed)
            : null;
    }
}
