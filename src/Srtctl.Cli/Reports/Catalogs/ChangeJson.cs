using System.Text.Json;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>A change of a flag.</summary>
internal static class ChangeJson
{
    public static void Write(Utf8JsonWriter writer, FlagChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("version", change.Version);
        writer.WriteString("what", change.Kind.ToString().ToLowerInvariant());
        writer.WriteOptional("from", change.From);
        writer.WriteOptional("to", change.To);
        writer.WriteTexts("added", change.Added);
        writer.WriteTexts("removed", change.Removed);
        writer.WriteEndObject();
    }
}
