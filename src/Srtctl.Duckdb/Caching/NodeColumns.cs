using System.Text.Json;
using Srtctl.Analysis.Nodes;
using Srtctl.Duckdb.Tables;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>The columns of <c>node_metrics.parquet</c>, in order.</summary>
internal static class NodeColumns
{
    /// <summary>Value of <c>metric_type</c> for a batch record.</summary>
    public const string Batch = "batch";

    public static IReadOnlyList<NodeSetting> Settings { get; } = Enum.GetValues<NodeSetting>();

    public static EquatableArray<Column> All { get; } =
    [
        .. Texts("job_id", "node", "worker_type", "worker_id", "engine"),
        .. Settings.Select(static setting => new Column(Snake($"{setting}"), ColumnType.Integer)),
        .. Texts("metric_type"),
        new("timestamp", ColumnType.Timestamp),
        .. Texts("timestamp_kind"),
        .. ((string[])["dp", "tp", "ep", "pp"]).Select(static rank => new Column(rank, ColumnType.Integer)),
        .. Texts("batch_type"),
        .. BatchFields.All.Select(static field => new Column(NameOf(field), TypeOf(field))),
        new("avail_mem_gb", ColumnType.Double),
        new("mem_usage_gb", ColumnType.Double),
        new("kv_cache_gb", ColumnType.Double),
        new("kv_tokens", ColumnType.Long),
    ];

    public static string NameOf(BatchField field) => Snake($"{field}");

    public static string NameOf(MemoryType type) => Snake($"{type}");

    public static string NameOf(BatchType type) => Snake($"{type}");

    /// <summary>The clock's word; null for none.</summary>
    public static string? NameOf(ClockKind clock) => clock == ClockKind.None ? null : Snake($"{clock}");

    private static ColumnType TypeOf(BatchField field) => field == BatchField.Graph ? ColumnType.Boolean
        : field.IsInteger() ? ColumnType.Long
        : ColumnType.Double;

    private static IEnumerable<Column> Texts(params string[] names) =>
        names.Select(static name => new Column(name, ColumnType.Text));

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
