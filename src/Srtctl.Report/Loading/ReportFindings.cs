using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;

namespace Srtctl.Report.Loading;

/// <summary>What can be wrong when a report is asked for: SRT4300 to SRT4302.</summary>
public static class ReportFindings
{
    private const int Shown = 3;

    /// <summary>A word names no run.</summary>
    /// <param name="word">Job ID or path, as it was given.</param>
    /// <param name="root">Where runs are looked for.</param>
    /// <param name="reason">Why what was found is none; null when nothing was found.</param>
    /// <param name="known">Names of the runs that are there.</param>
    public static Diagnostic NoRun(
        string word, string root, string? reason, IReadOnlyCollection<string> known) => Error(
        "SRT4300",
        word,
        reason ?? $"There is no run '{word}', neither as a path nor in '{root}'.",
        $"{NearNames.Question(word, known)} Give a job ID, the path of a run directory, or a directory of runs."
            .TrimStart());

    /// <summary>A directory of runs has none that can be shown.</summary>
    public static Diagnostic NoneFit(string directory, IReadOnlyList<string> reasons) => Error(
        "SRT4301",
        directory,
        $"None of {reasons.Count} directories is a run with results: {string.Join("; ", reasons.Take(Shown))}"
            + (reasons.Count > Shown ? "; …" : "."),
        "Name a run by its own path to see what it has.");

    /// <summary>The page cannot be written.</summary>
    public static Diagnostic NotWritten(string path, string problem) => Error(
        "SRT4302", path, $"The report was not written: {problem}", "Name another file with -o.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
