using System.Text.Json;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>What one version says about a flag, as a member <c>at_version</c>.</summary>
internal static class VersionFlagJson
{
    public static void Write(Utf8JsonWriter writer, string version, VersionFlag? flag)
    {
        writer.WriteStartObject("at_version");
        writer.WriteString("version", version);
        writer.WriteBoolean("known", flag is not null);
        if (flag is not null)
        {
            writer.WriteString("flag", flag.Name);
            writer.WriteTexts("spellings", flag.Spellings);
            writer.WriteTexts("negatives", flag.Negatives);
            writer.WriteOptional("type", flag.Type);
            writer.WriteTexts("choices", flag.Choices);
            writer.WriteOptional("default", flag.Default);
            writer.WriteBoolean("deprecated", flag.Deprecated);
            writer.WriteBoolean("inert", flag.Inert);
        }

        writer.WriteEndObject();
    }
}
