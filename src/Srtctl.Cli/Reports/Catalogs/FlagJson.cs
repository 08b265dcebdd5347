using System.Text.Json;
using Srtctl.Catalogs.Lookup;
using Srtctl.Cli.Imports;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>Flags with everything known about them.</summary>
internal static class FlagJson
{
    public static string Of(EquatableArray<FoundFlag> found, Func<FoundFlag, VersionFlags?> versionOf) => JsonText.Object(writer =>
    {
        writer.WriteStartArray("flags");
        foreach (var flag in found)
        {
            writer.WriteStartObject();
            Write(writer, flag);
            if (versionOf(flag) is { } flags)
                VersionFlagJson.Write(writer, flags.Version, VersionLookup.Flag(flags, flag));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, FoundFlag found)
    {
        var flag = found.Flag;
        writer.WriteString("catalog", found.Program);
        writer.WriteString("flag", found.Name);
        writer.WriteString("summary", flag.Summary);
        writer.WriteString("type", TypeWords.Of(flag));
        writer.WriteOptional("unit", flag.Unit);
        writer.WriteTexts("choices", flag.Choices);
        writer.WriteTexts("also", flag.Also);
        writer.WriteOptional("default", flag.Default);
        writer.WriteTexts("aliases", flag.Aliases);
        writer.WriteTexts("negatives", [.. flag.Negative is { } negative ? [negative] : (string[])[], .. flag.NegativeAliases]);
        writer.WriteOptional("since", flag.Since);
        writer.WriteOptional("until", flag.Until);
        writer.WriteBoolean("deprecated", flag.Deprecated);
        writer.WriteOptional("replacement", flag.Replacement);
        writer.WriteBoolean("hidden", flag.Hidden);
        writer.WriteString("owner", flag.Owner == FlagOwner.User ? "user" : "planner");
        writer.WriteOptional("property", flag.Property is { } property ? $"{found.Catalog.Record}.{property}" : null);
        writer.WriteString("group", flag.Group);
        writer.WriteTexts("read_by", CatalogPrograms.Readers(found));
        writer.WriteStartArray("changes");
        foreach (var change in flag.Changes)
            ChangeJson.Write(writer, change);
        writer.WriteEndArray();
    }
}
