using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Duckdb.Caching;

/// <summary>A <see cref="NodeLogReport"/> as it is written.</summary>
internal sealed record CachedReport(
    long Bytes,
    long Torn,
    long Truncated,
    long Overlong,
    long Suspicious,
    EquatableArray<string> Samples,
    string? Command,
    EquatableArray<CachedSetting> Settings)
{
    public static CachedReport Of(NodeLogReport report) => new(
        report.Bytes, report.Torn, report.Truncated, report.Overlong, report.Suspicious, report.Samples,
        report.Command,
        EquatableArray.From(report.Settings.Select(static pair => new CachedSetting(pair.Key, pair.Value))));

    public NodeLogReport Report() => new()
    {
        Bytes = Bytes,
        Torn = Torn,
        Truncated = Truncated,
        Overlong = Overlong,
        Suspicious = Suspicious,
        Samples = Samples,
        Command = Command,
        Settings = EquatableMap.From(Settings.Select(static one => KeyValuePair.Create(one.Setting, one.Value))),
    };
}
