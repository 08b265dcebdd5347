using Srtctl.Analysis.Json;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Metrics of an aiperf summary; very old ones hold them one level deeper.</summary>
internal static class AiperfMetric
{
    /// <summary>The only statistic of a single-valued metric.</summary>
    public static double? Value(JsonScalars json, string metric) =>
        json.Number($"{metric}.avg", $"records.{metric}.avg");

    /// <summary>A statistic of a duration, whatever its unit.</summary>
    public static double? Milliseconds(JsonScalars json, string metric, string statistic)
    {
        var value = json.Number($"{metric}.{statistic}", $"records.{metric}.{statistic}");
        return (json.Text($"{metric}.unit") ?? json.Text($"records.{metric}.unit")) switch
        {
            "s" or "sec" or "seconds" => value * 1000,
            "us" => value / 1000,
            "ns" => value / 1_000_000,
            _ => value,
        };
    }
}
