using System.Text.Json;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>Reads clocks of GPUs from scraped DCGM metrics.</summary>
internal static class ClockTelemetry
{
    private const string FileName = "raw_prometheus.jsonl";
    private const string Sign = "DCGM_FI_DEV_";

    /// <summary>One entry per GPU; null when no clock was scraped.</summary>
    public static EquatableArray<GpuClocks>? Read(RunFiles run, CancellationToken cancellation)
    {
        if (run.Find(FileName) is not { } path)
            return null;
        var gpus = new SortedDictionary<string, ClockSamples>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Contains(Sign, StringComparison.Ordinal) && Body(line) is var (url, text))
                Take(url, text, gpus);
        }

        return gpus.Count == 0
            ? default(EquatableArray<GpuClocks>?)
            : EquatableArray.From(gpus.Select(static gpu => gpu.Value.Summary(gpu.Key)));
    }

    private static (string Url, string Text)? Body(string line)
    {
        try
        {
            using var scrape = JsonDocument.Parse(line);
            return scrape.RootElement.ValueKind == JsonValueKind.Object
                && scrape.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? (Url(scrape.RootElement), text.GetString() ?? "")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Url(JsonElement scrape) =>
        scrape.TryGetProperty("endpoint_url", out var url) && url.ValueKind == JsonValueKind.String
        && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address)
            ? address.Host
            : "";

    private static void Take(string host, string text, SortedDictionary<string, ClockSamples> gpus)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (DcgmLine.Of(line) is not { } sample || !sample.IsAboutClocks)
                continue;
            var name = $"{sample.Host ?? host} GPU {sample.Gpu}";
            if (!gpus.TryGetValue(name, out var samples))
                gpus[name] = samples = new ClockSamples();
            samples.Add(sample);
        }
    }
}
