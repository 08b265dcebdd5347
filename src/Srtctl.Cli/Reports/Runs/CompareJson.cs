using System.Text.Json;
using Srtctl.Analysis.Comparison;
using Srtctl.Analysis.Verdicts;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>A comparison as one JSON object.</summary>
internal static class CompareJson
{
    public static string Of(RunComparison comparison, IReadOnlyList<Verdict> verdicts) => JsonText.Object(writer =>
    {
        writer.WriteBoolean("same_experiment", comparison.Differences.IsEmpty);
        writer.WriteStartArray("runs");
        foreach (var (run, verdict) in comparison.Runs.Zip(verdicts))
        {
            writer.WriteStartObject();
            RunJson.Metadata(writer, run);
            VerdictJson.Write(writer, verdict);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Differences(writer, comparison);
        writer.WriteStartArray("sides");
        foreach (var side in comparison.Sides)
        {
            writer.WriteStartArray();
            foreach (var run in side.Runs)
                writer.WriteStringValue(run.Metadata.JobId);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("figures");
        foreach (var figure in comparison.Figures)
            Figure(writer, figure);
        writer.WriteEndArray();
    });

    private static void Differences(Utf8JsonWriter writer, RunComparison comparison)
    {
        writer.WriteStartArray("differences");
        foreach (var difference in comparison.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("name", difference.Name);
            writer.WriteStartArray("values");
            foreach (var value in difference.Values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("not_compared");
        foreach (var unknown in comparison.Unknown)
            writer.WriteStringValue(unknown);
        writer.WriteEndArray();
    }

    private static void Figure(Utf8JsonWriter writer, ComparedFigure figure)
    {
        writer.WriteStartObject();
        writer.WriteNumber("concurrency", figure.Concurrency);
        writer.WriteString("metric", figure.Metric.Key);
        writer.WriteStartArray("samples");
        foreach (var (side, sample) in figure.Samples.Index())
        {
            writer.WriteStartObject();
            if (sample is not null)
                Sample(writer, sample);
            if (side > 0 && figure.Change(side) is { } change)
                writer.WriteNumber("change", change);
            if (side > 0 && figure.IsBeyondSpread(side) is { } isBeyond)
                writer.WriteBoolean("beyond_spread", isBeyond);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Sample(Utf8JsonWriter writer, FigureSample sample)
    {
        writer.WriteNumber("mean", sample.Mean);
        writer.WriteNumber("measurements", sample.Count);
        if (sample.Std is { } std)
            writer.WriteNumber("std", std);
        if (sample.StandardError is { } error)
            writer.WriteNumber("standard_error", error);
    }
}
