using Srtctl.Catalogs.Imports;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>What an import learnt.</summary>
internal static class ImportJson
{
    public static string Of(ImportResult result, VersionFlags flags, string path) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "imported");
        writer.WriteString("catalog", flags.Catalog);
        writer.WriteString("version", flags.Version);
        writer.WriteOptional("image", flags.Image);
        writer.WriteString("path", path);
        writer.WriteNumber("flags", flags.Flags.Count);
        writer.WriteNumber("with_choices", flags.Flags.Count(static flag => !flag.Choices.IsEmpty));
        writer.WriteNumber("with_default", flags.Flags.Count(static flag => flag.KnowsDefault));
        writer.WriteOptional("nearest", result.Nearest);
        DifferenceJson.Write(writer, result.Differences);
        JsonText.Diagnostics(writer, result.Diagnostics);
    });
}
