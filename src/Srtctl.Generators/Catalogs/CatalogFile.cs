using Microsoft.CodeAnalysis;

namespace Srtctl.Generators.Catalogs;

/// <summary>Which additional files are catalogs, and what they are called.</summary>
internal static class CatalogFile
{
    private const string Ending = ".catalog.json";

    public static bool Matches(AdditionalText file) => file.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    public static string NameOf(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return file.Substring(0, Math.Max(0, file.Length - Ending.Length));
    }
}
