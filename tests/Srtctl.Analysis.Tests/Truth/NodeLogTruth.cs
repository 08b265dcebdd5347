using System.Text.Json;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Tests.Truth;

/// <summary>Reads a worker log and compares everything with its truth.</summary>
internal static class NodeLogTruth
{
    private static readonly DateOnly Start = new(2025, 11, 4);

    public static void Check(string path, JsonElement truth)
    {
        var sums = new TruthSums();

        var report = NodeLog.Read(path, truth.GetProperty("engine").GetString() ?? "", Start, sums);

        Assert.Equal(Counts(truth.GetProperty("batches")), sums.Batches);
        Assert.Equal(
            (truth.GetProperty("torn").GetInt64(), truth.GetProperty("truncated").GetInt64()),
            (report.Torn, report.Truncated));
        Assert.Equal(
            truth.GetProperty("fields").EnumerateObject().OrderBy(static field => field.Name, StringComparer.Ordinal)
                .Select(static field => (field.Name, field.Value.GetProperty("n").GetInt64(), Sum(field.Value))),
            sums.Sums.Select(static field => (field.Key, field.Value.Count, field.Value.Sum)));
        Assert.Equal(truth.GetProperty("crc_sum").GetUInt64(), sums.Checksum);
        Assert.Equal(Counts(truth.GetProperty("memory").GetProperty("count")), sums.Memory);
        Assert.Equal(truth.GetProperty("memory").GetProperty("crc_sum").GetUInt64(), sums.MemoryChecksum);
        Assert.Equal(
            (truth.GetProperty("first_ts").GetInt64(), truth.GetProperty("last_ts").GetInt64()), (sums.First, sums.Last));
        Assert.Equal(truth.GetProperty("bytes").GetInt64(), report.Bytes);
        Assert.Equal(truth.GetProperty("launch").GetProperty("raw").GetString(), report.Command);
        Assert.Equal(
            Counts(truth.GetProperty("config")),
            report.Settings.OrderBy(static setting => Name(setting.Key), StringComparer.Ordinal)
                .Select(static setting => KeyValuePair.Create(Name(setting.Key), (long)setting.Value)));
    }

    private static Int128 Sum(JsonElement field) => Int128.Parse(field.GetProperty("sum").GetRawText());

    private static IEnumerable<KeyValuePair<string, long>> Counts(JsonElement counts) => counts.EnumerateObject()
        .Select(static count => KeyValuePair.Create(count.Name, count.Value.GetInt64()))
        .OrderBy(static count => count.Key, StringComparer.Ordinal);

    private static string Name(NodeSetting setting) => JsonNamingPolicy.SnakeCaseLower.ConvertName($"{setting}");
}
