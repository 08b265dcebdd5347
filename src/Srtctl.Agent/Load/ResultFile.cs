using System.Globalization;
using System.Text.Json;

using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Load;

/// <summary>The result of one concurrency under sa-bench's names and keys.</summary>
internal static class ResultFile
{
    public static void Write(
        LoadOptions options, int concurrency, LoadRun run, RunStatistics statistics, DateTimeOffset localTime)
    {
        var path = Path.Combine(options.ResultDirectory, options.ResultFileName(concurrency));
        AtomicFile.WriteJson(path, writer =>
        {
            WriteIdentity(writer, options, concurrency, run.Outcomes.Count, localTime);
            WriteTotals(writer, statistics);
            WriteRequests(writer, run.Outcomes);
            WriteDistribution(writer, "ttft", statistics.Ttft);
            WriteDistribution(writer, "tpot", statistics.Tpot);
            WriteDistribution(writer, "itl", statistics.Itl);
            WriteDistribution(writer, "e2el", statistics.E2el);
            writer.WriteBoolean("reuse_http_connections", options.ReuseConnections);
        });
    }

    private static void WriteIdentity(
        Utf8JsonWriter writer, LoadOptions options, int concurrency, int requests, DateTimeOffset localTime)
    {
        writer.WriteString("date", localTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        writer.WriteString("backend", "srtctl-agent");
        writer.WriteString("model_id", options.Model);
        writer.WriteString("tokenizer_id", options.Tokenizer ?? options.Model);
        writer.WriteNumber("best_of", 1);
        writer.WriteNumber("num_prompts", requests);
        if (double.IsPositiveInfinity(options.RequestRate))
            writer.WriteString("request_rate", "inf");
        else
            writer.WriteNumber("request_rate", options.RequestRate);
        writer.WriteNumber("burstiness", 1.0);
        writer.WriteNumber("max_concurrency", concurrency);
    }

    private static void WriteTotals(Utf8JsonWriter writer, RunStatistics statistics)
    {
        writer.WriteNumber("duration", statistics.DurationSeconds);
        writer.WriteNumber("completed", statistics.Completed);
        writer.WriteNumber("total_input_tokens", statistics.InputTokens);
        writer.WriteNumber("total_output_tokens", statistics.OutputTokens);
        writer.WriteNumber("request_throughput", statistics.RequestThroughput);
        writer.WriteNull("request_goodput");
        writer.WriteNumber("output_throughput", statistics.OutputThroughput);
        writer.WriteNumber("peak_output_tokens_per_s", statistics.PeakOutputTokensPerSecond);
        writer.WriteNumber("total_token_throughput", statistics.TotalTokenThroughput);
    }

    private static void WriteRequests(Utf8JsonWriter writer, IReadOnlyList<RequestOutcome> outcomes)
    {
        WriteArray(writer, "input_lens", outcomes, static (w, outcome) => w.WriteNumberValue(outcome.PromptTokens));
        WriteArray(writer, "output_lens", outcomes, static (w, outcome) => w.WriteNumberValue(outcome.OutputTokens));
        WriteArray(writer, "ttfts", outcomes, static (w, outcome) =>
            w.WriteNumberValue(outcome.FirstToken.TotalSeconds));
        WriteArray(writer, "itls", outcomes, static (w, outcome) =>
        {
            w.WriteStartArray();
            foreach (var gap in outcome.Gaps)
                w.WriteNumberValue(gap.TotalSeconds);
            w.WriteEndArray();
        });
        WriteArray(writer, "generated_texts", outcomes, static (w, _) => w.WriteStringValue(""));
        WriteArray(writer, "errors", outcomes, static (w, outcome) => w.WriteStringValue(outcome.Error));
    }

    private static void WriteArray(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyList<RequestOutcome> outcomes,
        Action<Utf8JsonWriter, RequestOutcome> element)
    {
        writer.WriteStartArray(name);
        foreach (var outcome in outcomes)
            element(writer, outcome);
        writer.WriteEndArray();
    }

    private static void WriteDistribution(Utf8JsonWriter writer, string name, Distribution distribution)
    {
        writer.WriteNumber($"mean_{name}_ms", distribution.Mean);
        writer.WriteNumber($"median_{name}_ms", distribution.Median);
        writer.WriteNumber($"std_{name}_ms", distribution.StandardDeviation);
        writer.WriteNumber($"p99_{name}_ms", distribution.P99);
    }
}
