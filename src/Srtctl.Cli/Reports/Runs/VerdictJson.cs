using System.Text.Json;
using Srtctl.Analysis.Verdicts;
using Srtctl.Cli.Presentation.Runs;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>A verdict as JSON.</summary>
internal static class VerdictJson
{
    /// <summary>A member <c>verdict</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject("verdict");
        writer.WriteString("level", VerdictLines.Word(verdict.Level));
        Findings(writer, "findings", verdict.Findings);
        Findings(writer, "waived", verdict.Waived);
        writer.WriteStartArray("not_judged");
        foreach (var rule in verdict.Unjudged)
        {
            writer.WriteStartObject();
            writer.WriteString("code", rule.Code);
            writer.WriteString("title", rule.Title);
            writer.WriteString("missing", rule.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter writer, string name, IEnumerable<VerdictFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("level", VerdictLines.Word(finding.Level));
            writer.WriteString("message", finding.Message);
            if (finding.Result is { Concurrency: { } concurrency })
                writer.WriteNumber("concurrency", concurrency);
            if (finding.Result is { } result)
                writer.WriteString("file", result.File);
            if (finding.Waiver is { } reason)
                writer.WriteString("waiver", reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
