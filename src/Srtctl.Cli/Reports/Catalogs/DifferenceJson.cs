using System.Text.Json;
using Srtctl.Catalogs.Differences;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>What changed between two versions.</summary>
internal static class DifferenceJson
{
    public static string Of(VersionFlags before, VersionFlags after, EquatableArray<FlagDifference> differences) =>
        JsonText.Object(writer =>
        {
            writer.WriteString("catalog", after.Catalog);
            writer.WriteString("from", before.Version);
            writer.WriteString("to", after.Version);
            Write(writer, differences);
        });

    /// <summary>A member <c>differences</c>.</summary>
    public static void Write(Utf8JsonWriter writer, EquatableArray<FlagDifference> differences)
    {
        writer.WriteStartArray("differences");
        foreach (var difference in differences)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", difference.Kind.ToString().ToLowerInvariant());
            writer.WriteString("flag", difference.Flag);
            writer.WriteOptional("from", difference.From);
            if (difference.From is not null)
                writer.WriteBoolean("accepts_former", difference.AcceptsFormer);
            writer.WriteOptional("replacement", difference.Replacement);
            writer.WriteStartArray("changes");
            foreach (var change in difference.Changes)
                ChangeJson.Write(writer, change);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
