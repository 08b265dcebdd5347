using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>The findings of loading a script: SRT1101 to SRT1199.</summary>
internal static class ScriptDiagnostics
{
    public static Diagnostic DoesNotCompile(string place, string message) =>
        new("SRT1101", Severity.Error, place, message, "");

    public static Diagnostic CompilerWarning(string place, string message) =>
        new("SRT1102", Severity.Warning, place, message, "");

    public static Diagnostic ScriptUnreadable(string script, string reason) =>
        Error("SRT1103", script, $"the job script cannot be read: {reason}", "Name a readable .csx file.");

    public static Diagnostic LoadUnreadable(string place, string named, string reason) =>
        Error("SRT1104", place, $"#load \"{named}\" cannot be read: {reason}", "Paths are relative to the file that loads.");

    public static Diagnostic ReferenceMissing(string place, string named, string path) =>
        Error("SRT1105", place, $"#r \"{named}\": there is no file {path}", "Paths are relative to the file that refers.");

    public static Diagnostic PackageReference(string place, string named) =>
        Error(
            "SRT1106",
            place,
            $"\"{named}\" asks for a package, and only srtctl's own packages are known here",
            "Refer to an assembly file with #r \"path/to.dll\", or run the file with `dotnet script`, which restores packages.");

    public static Diagnostic NoJob(string script, string what) =>
        Error("SRT1107", script, $"{what}, so there is no job.", "End the script with `return JobScript.Run(job, Args);`.");

    public static Diagnostic SeveralHandedOver(string script, int times) =>
        Error(
            "SRT1108",
            script,
            $"the script calls JobScript.Run {times} times.",
            "Call it once; several jobs go in together: `JobScript.Run([first, second], Args)`.");

    public static Diagnostic DuplicateName(string script, string name, int times) =>
        Error("SRT1109", script, $"{times} jobs are named '{name}'.", "Give each job a name of its own.");

    public static Diagnostic Threw(string place, string type, string message) =>
        Error("SRT1110", place, $"the script threw {type}: {message}", "");

    public static Diagnostic Endless(string script, TimeSpan limit) =>
        Error(
            "SRT1111",
            script,
            $"the script was still running after {limit.TotalSeconds:0.###} s and was given up.",
            "A job script only declares values: look for a loop that does not end, or a wait.");

    public static Diagnostic CacheUnusable(string directory, string reason) =>
        new(
            "SRT1112",
            Severity.Warning,
            directory,
            $"the compiled script could not be kept: {reason}",
            "The script is compiled every time. Make the directory writable, or name another in XDG_CACHE_HOME.");

    public static Diagnostic EndedProcess(string script) =>
        Error("SRT1113", script, "the script ended the process instead of returning.", "Remove its call of Environment.Exit.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
