using Srtctl.Analysis.Runs;

namespace Srtctl.Cli.Reports.Runs;

/// <summary>A list of runs as one JSON object.</summary>
internal static class ResultsJson
{
    public static string Of(string root, IReadOnlyList<ListedRun> runs, RunListing listing) => JsonText.Object(writer =>
    {
        writer.WriteString("root", root);
        writer.WriteNumber("matching", listing.Matching);
        writer.WriteStartArray("runs");
        foreach (var listed in runs)
        {
            writer.WriteStartObject();
            RunJson.Metadata(writer, listed.Run);
            RunJson.Results(writer, listed.Run, listed.Verdict);
            VerdictJson.Write(writer, listed.Verdict);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("skipped");
        foreach (var skipped in listing.Skipped)
        {
            writer.WriteStartObject();
            writer.WriteString("path", skipped.Path);
            writer.WriteString("reason", skipped.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
