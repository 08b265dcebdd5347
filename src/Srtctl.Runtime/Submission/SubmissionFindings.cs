using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Submission;

/// <summary>What can stand in the way of a submission: SRT2001 to SRT2018.</summary>
internal static class SubmissionFindings
{
    private const string SbatchPlace = "sbatch";

    public static Diagnostic NoModel(string path) => Error("SRT2001", "Model.Path",
        $"There is no model at '{path}' on this machine.", "Correct the path, add an alias to model_paths, or write hf:organisation/name.");

    public static Diagnostic NoImage(string process, string path) => Error("SRT2002", $"image of {process}",
        $"There is no container image file at '{path}'.", "Import the image to that path, or correct the alias in containers.");

    public static Diagnostic NoSetupScript(string name, IEnumerable<string> looked) => Error("SRT2003", "SetupScript",
        $"There is no setup script '{name}'. Looked at {string.Join(" and ", looked)}.", "Correct the name, or put the script there.");

    public static Diagnostic OutputNotWritable(string path, string reason) => Error("SRT2005", "output directory",
        $"'{path}' cannot be written: {reason}", "Choose another directory with -o, or output_dir in the cluster file.");

    /// <summary>The output directory has a character that SLURM or container mounts give a meaning.</summary>
    public static Diagnostic OutputName(string path) => Error("SRT2018", "output directory",
        $"'{path.ReplaceLineEndings("\\n")}' has a %, a backslash, a comma, a colon or a control character, "
            + "which log paths and container mounts cannot carry.",
        "Choose another directory with -o.");

    public static Diagnostic OutputFull(string path, long freeBytes) => Error("SRT2006", "output directory",
        $"The file system of '{path}' has only {freeBytes / 1_000_000} MB left.", "Free some space, or choose another directory with -o.");

    public static Diagnostic NoSbatch() => Error("SRT2007", SbatchPlace,
        "There is no sbatch on this machine.", "Run apply on a login node of the cluster; rehearse works anywhere.");

    public static Diagnostic UnsetVariable(Severity severity, string place, string text, string variable) => new("SRT2008", severity, place,
        $"'{text}' uses ${variable}, which is not set here.", "Set the variable before submitting.");

    public static Diagnostic NotAbsolute(string process, string source) => Error("SRT2009", $"mounts of {process}",
        $"The mount source '{source}' is not an absolute path.", "Write the whole path, or set the variable it uses.");

    public static Diagnostic NoMountSource(string source) => new("SRT2009", Severity.Warning, "mounts",
        $"The mount source '{source}' does not exist on this machine.", "If the nodes do not have it either, the containers will not start.");

    public static Diagnostic UnsetSecret(string process, string variable) => Error("SRT2010", $"environment of {process}",
        $"The secret ${variable} is not set here.", $"Export {variable} before submitting; SLURM hands it on to the job.");

    public static Diagnostic Refused(string problem) => Error("SRT2011", SbatchPlace,
        $"SLURM did not take the job: {problem}", "Nothing was submitted. Correct what sbatch says and apply again.");

    public static Diagnostic NoAnswer(string jobName, TimeSpan limit) => Error("SRT2012", SbatchPlace,
        $"sbatch did not answer within {limit.TotalSeconds:0} s, so it is not known whether the job was submitted.",
        LookFirst(jobName));

    public static Diagnostic UnclearAnswer(string jobName, string output) => Error("SRT2013", SbatchPlace,
        $"sbatch succeeded, but its answer '{Shorten(output)}' has no certain job ID.", LookFirst(jobName));

    public static Diagnostic RunDirectoryExists(string path, string undone) => Error("SRT2014", path,
        $"The run directory exists already; its job ID was probably used before. {undone}",
        "Move the directory away, or choose another one with -o.");

    public static Diagnostic NotStaged(string path, string reason) => Error("SRT2015", path,
        $"The run directory could not be prepared: {reason}", "Nothing was submitted. Correct the cause and apply again.");

    public static Diagnostic NotPlaced(string path, string reason, string undone) => Error("SRT2015", path,
        $"The run directory could not be put in its place: {reason} {undone}", "Correct the cause and apply again.");

    public static Diagnostic NotReleased(string jobId, string problem, string undone) => Error("SRT2016", $"job {jobId}",
        $"The job was submitted, but could not be released: {problem}. {undone}", "Correct what scontrol says and apply again.");

    private static string LookFirst(string jobName) =>
        $"Look before applying again: squeue --me --name='{jobName}'. A job that is there is held and does not run; remove it with scancel.";

    private static string Shorten(string output)
    {
        var text = output.Trim().ReplaceLineEndings(" | ");
        return text.Length > 200 ? $"{text[..200]}…" : text;
    }

    private static Diagnostic Error(string code, string place, string message, string remedy) =>
        new(code, Severity.Error, place, message, remedy);
}
