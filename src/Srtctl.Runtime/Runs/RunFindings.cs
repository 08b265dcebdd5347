using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;

namespace Srtctl.Runtime.Runs;

/// <summary>What can be wrong when a run is asked for: SRT2030 to SRT2033.</summary>
public static class RunFindings
{
    /// <summary>There is no such run directory.</summary>
    public static Diagnostic NoRun(string id, string outputDirectory, IReadOnlyCollection<string> known) => Error("SRT2030", id,
        $"There is no run directory '{id}', neither as a path nor in '{outputDirectory}'.",
        $"{NearNames.Question(id, known)} Name the output directory with --root, or give the path of the run directory.".TrimStart());

    /// <summary>There is no process or log file of that name.</summary>
    public static Diagnostic NoLog(string name, string runDirectory, IReadOnlyCollection<string> known) => Error("SRT2031", runDirectory,
        $"The run has no log of '{name}'.", $"{NearNames.Question(name, known)} Without a name, logs lists what there is.".TrimStart());

    /// <summary>SLURM would not cancel the job.</summary>
    public static Diagnostic NotCancelled(string jobId, string problem) => Error("SRT2032", $"job {jobId}",
        $"The job was not cancelled: {problem}", "Look at it with squeue.");

    /// <summary>There is nothing left to cancel.</summary>
    public static Diagnostic HasEnded(string jobId, string how) => Error("SRT2033", $"job {jobId}",
        $"The run has ended already: {how}.", "Nothing was cancelled.");

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
