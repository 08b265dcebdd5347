using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary>What can hinder an import.</summary>
internal static class ImportFindings
{
    public static Diagnostic NoRecipe(string words) => new(
        "SRT1435", Severity.Error, words, "There is no such recipe.",
        "Name files, directories or patterns: srtctl import recipes/ -o jobs");
}
