using System.Globalization;
using System.Text;

namespace Srtctl.Agent.Load;

/// <summary>The text that readers of sa-bench's output know.</summary>
internal static class ResultText
{
    private const int Width = 50;

    public static string Header(LoadOptions options) =>
        $"SA-Bench Config: endpoint={options.Endpoint.OriginalString}; isl={options.InputLength}; "
        + $"osl={options.OutputLength}; concurrencies={string.Join('x', options.Concurrencies)}; "
        + $"req_rate={Rate(options)}; model={options.Model}; "
        + $"dataset={(options.Dataset is null ? "random" : "custom")}; "
        + $"dataset_path={options.Dataset}; "
        + $"http_connection_mode={(options.ReuseConnections ? "reused" : "per-request")}";

    public static string Rate(LoadOptions options) => options.RequestRate.ToString(CultureInfo.InvariantCulture) switch
    {
        "Infinity" => "inf",
        var number => number,
    };

    public static string Block(RunStatistics statistics)
    {
        var text = new StringBuilder();
        Title(text, " Serving Benchmark Result ", '=');
        Line(text, "Successful requests:", $"{statistics.Completed}");
        Line(text, "Benchmark duration (s):", $"{statistics.DurationSeconds:F2}");
        Line(text, "Total input tokens:", $"{statistics.InputTokens}");
        Line(text, "Total generated tokens:", $"{statistics.OutputTokens}");
        Line(text, "Request throughput (req/s):", $"{statistics.RequestThroughput:F2}");
        Line(text, "Output token throughput (tok/s):", $"{statistics.OutputThroughput:F2}");
        Line(text, "Peak output token throughput (tok/s):", $"{statistics.PeakOutputTokensPerSecond:F2}");
        Line(text, "Total Token throughput (tok/s):", $"{statistics.TotalTokenThroughput:F2}");
        Section(text, "Time to First Token", "TTFT", statistics.Ttft);
        Section(text, "Time per Output Token (excl. 1st token)", "TPOT", statistics.Tpot);
        Section(text, "Inter-token Latency", "ITL", statistics.Itl);
        Section(text, "End-to-end Latency", "E2EL", statistics.E2el);
        return text.Append('=', Width).ToString();
    }

    private static void Section(StringBuilder text, string title, string name, Distribution distribution)
    {
        Title(text, title, '-');
        Line(text, $"Mean {name} (ms):", $"{distribution.Mean:F2}");
        Line(text, $"Median {name} (ms):", $"{distribution.Median:F2}");
        Line(text, $"P99 {name} (ms):", $"{distribution.P99:F2}");
    }

    private static void Title(StringBuilder text, string title, char line)
    {
        var left = (Width - title.Length) / 2;
        text.Append(line, left).Append(title).Append(line, Width - left - title.Length).Append('\n');
    }

    private static void Line(StringBuilder text, string label, string value) =>
        text.Append(label.PadRight(40)).Append(' ').Append(value.PadRight(10).TrimEnd()).Append('\n');
}
