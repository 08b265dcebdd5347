using System.Runtime.CompilerServices;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli;

/// <summary>
/// The last line of a job script. Under srtctl it hands the job to the verb that asked for it; under <c>dotnet script</c>
/// it runs a verb on it: the first argument, or <c>dry-run</c> without arguments.
/// </summary>
public static class JobScript
{
    /// <summary>Hands over one job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="args">The script's <c>Args</c>: a verb and its options when the script is run on its own.</param>
    /// <param name="scriptPath">Filled in by the compiler.</param>
    /// <returns>The exit status.</returns>
    public static int Run(Job job, IEnumerable<string> args, [CallerFilePath] string scriptPath = "") =>
        Run(LoadedJobs.Of(job), args, scriptPath);

    /// <summary>Hands over a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="args">The script's <c>Args</c>.</param>
    /// <param name="scriptPath">Filled in by the compiler.</param>
    /// <returns>The exit status.</returns>
    public static int Run(Sweep sweep, IEnumerable<string> args, [CallerFilePath] string scriptPath = "") =>
        Run(LoadedJobs.Of(sweep), args, scriptPath);

    /// <summary>Hands over several jobs as a sweep named for the script.</summary>
    /// <param name="jobs">The jobs, each with a name of its own.</param>
    /// <param name="args">The script's <c>Args</c>.</param>
    /// <param name="scriptPath">Filled in by the compiler.</param>
    /// <returns>The exit status.</returns>
    public static int Run(IEnumerable<Job> jobs, IEnumerable<string> args, [CallerFilePath] string scriptPath = "") =>
        Run(LoadedJobs.Of(Path.GetFileNameWithoutExtension(scriptPath), jobs), args, scriptPath);

    private static int Run(LoadedJobs jobs, IEnumerable<string> args, string scriptPath)
    {
        if (ScriptSession.Current is not { } session)
            return RunVerb(jobs.From(scriptPath), [.. args], scriptPath);
        session.HandOver(jobs);
        return 0;
    }

    private static int RunVerb(LoadedJobs jobs, string[] args, string scriptPath)
    {
        string[] commandLine = args.Length == 0 ? ["dry-run", scriptPath] : [args[0], scriptPath, .. args[1..]];
        return CommandLine.RunAsync(commandLine, jobs).GetAwaiter().GetResult();
    }
}
