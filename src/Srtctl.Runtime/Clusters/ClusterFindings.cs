using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;

namespace Srtctl.Runtime.Clusters;

/// <summary>What can be wrong with a cluster file: SRT1201 to SRT1208, beside what its text can have wrong as YAML.</summary>
internal static class ClusterFindings
{
    public static Diagnostic Missing(string path, string namedBy) => Error("SRT1201", path,
        $"There is no such cluster file, but {namedBy} names it.", "Correct the path, or leave it out to use discovery.");

    public static Diagnostic Unreadable(string path, string reason) => Error("SRT1202", path,
        $"The cluster file cannot be read: {reason}", "Make the file readable for you.");

    public static Diagnostic NotSettings(string place) => Error("SRT1203", place,
        "The file must be a map of settings, 'name: value'.", "Correct it; docs/cluster.md shows one.");

    public static Diagnostic UnknownKey(string place, string key, IReadOnlyCollection<string> known) => Error("SRT1204", place,
        $"Unknown setting '{key}'.", $"{NearNames.Question(key, known)} docs/cluster.md lists all settings.".TrimStart());

    public static Diagnostic WrongValue(string place, string key, string expected, string found) => Error("SRT1205", place,
        $"'{key}' must be {expected}, not {found}.", "Correct the value, or delete the line to use the default.");

    public static Diagnostic NotUsed(string place, string key, string consequence) => new("SRT1207", Severity.Warning, place,
        $"'{key}' has no effect here: {consequence}", "Delete it if nothing else reads this file.");

    public static Diagnostic UnsetVariable(string place, string key, string variable) => new("SRT1208", Severity.Warning, place,
        $"'{key}' uses ${variable}, which is not set here.", "Set the variable before submitting; until then the text stays as written.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
