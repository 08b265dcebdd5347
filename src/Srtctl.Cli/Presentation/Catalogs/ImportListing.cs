using Srtctl.Catalogs.Imports;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>What an import learnt, and how it differs from what is known.</summary>
internal static class ImportListing
{
    public static void Write(Terminal terminal, ImportResult result, VersionFlags flags, string path)
    {
        DiagnosticLines.Write(terminal, result.Diagnostics);
        terminal.Out.WriteLine($"{flags.Catalog} {flags.Version}: {Counts(flags)}");
        terminal.Out.WriteLine(path);
        if (result.Nearest is not { } nearest)
            return;
        terminal.Out.WriteLine();
        DifferenceListing.Write(terminal, flags with { Version = nearest }, flags, result.Differences);
    }

    private static string Counts(VersionFlags flags) => string.Join(", ", new[]
    {
        $"{flags.Flags.Count} flags",
        $"{flags.Flags.Count(static flag => !flag.Choices.IsEmpty)} with choices",
        $"{flags.Flags.Count(static flag => !flag.Negatives.IsEmpty)} with a negative",
        $"{flags.Flags.Count(static flag => flag.KnowsDefault)} with a default",
        $"{flags.Flags.Count(static flag => flag.Deprecated)} deprecated",
    });
}
