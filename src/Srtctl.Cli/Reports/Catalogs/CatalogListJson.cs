using Srtctl.Catalogs.Lookup;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>Catalogs with all their versions.</summary>
internal static class CatalogListJson
{
    public static string Of(IEnumerable<FlagCatalog> catalogs, IEnumerable<VersionFlags> imports) => JsonText.Object(writer =>
    {
        writer.WriteStartArray("catalogs");
        foreach (var catalog in catalogs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", catalog.Name);
            writer.WriteString("program", catalog.Program);
            writer.WriteString("summary", catalog.Summary);
            writer.WriteNumber("flags", catalog.Flags.Count);
            writer.WriteNumber("nested", CatalogPrograms.SettingsOf(catalog.Name).Sum(static settings => settings.Flags.Count));
            writer.WriteStartArray("versions");
            foreach (var version in catalog.Versions)
            {
                writer.WriteStartObject();
                writer.WriteString("version", version.Version);
                writer.WriteString("date", version.Date);
                writer.WriteString("repository", version.Repository);
                writer.WriteString("commit", version.Commit);
                writer.WriteString("confidence", version.Confidence);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("imported");
        foreach (var import in imports)
        {
            writer.WriteStartObject();
            writer.WriteString("catalog", import.Catalog);
            writer.WriteString("version", import.Version);
            writer.WriteOptional("image", import.Image);
            writer.WriteNumber("flags", import.Flags.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
