using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Recipes;

/// <summary>What can be wrong with the files that a command line names.</summary>
internal static class RecipeFileFindings
{
    public static Diagnostic Missing(string word) => Error("SRT1435", word,
        "There is no such recipe.", "Name a file, a directory, a pattern, file:selector, or - for standard input.");

    public static Diagnostic Unreadable(string path, string reason) => Error("SRT1436", path,
        $"The recipe cannot be read: {reason}", "Make it a readable text in UTF-8 of at most 10 MB.");

    public static Diagnostic SameName(string path, string name, string other, string instead) => new(
        "SRT1437", Severity.Warning, path,
        $"The name '{name}' is also that of a job in {other}; this one is called '{instead}' here.",
        "Give each job of one command a name of its own.");

    public static Diagnostic NoJob(string path) => Error("SRT1438", path,
        "The recipe gives no job: nothing but its base is there.", "Add an override, or select the base with ':base'.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
