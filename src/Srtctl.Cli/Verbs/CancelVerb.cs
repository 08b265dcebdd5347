using System.CommandLine;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>cancel</c>: ends a job; its agent stops everything in order and saves the results.</summary>
internal static class CancelVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RunOptions();
        var verb = options.Verb("cancel", "End a job; what it has measured so far is kept.");
        verb.SetAction(async (parsed, cancellation) =>
        {
            var json = parsed.GetValue(options.Json);
            var (directory, problems) = options.Find(parsed);
            if (directory is not null)
                problems = await CancelAsync(workplace, directory, cancellation) is { } problem ? [problem] : [];
            if (directory is null || problems.Count > 0)
                return ProblemLines.Write(workplace.Terminal, problems, json);
            Tell(workplace, RunSearch.IdOf(directory), json);
            return 0;
        });
        return verb;
    }

    private static async Task<Diagnostic?> CancelAsync(Workplace workplace, RunDirectory directory, CancellationToken cancellation)
    {
        var jobId = RunSearch.IdOf(directory);
        if (RunFiles.Result(directory) is { } result)
            return RunFindings.HasEnded(jobId, result.Status);
        if (RunFiles.Plan(directory) is { Execution.Rehearsal: true })
            return RunFindings.NotCancelled(jobId, "it is a rehearsal. End it with Ctrl-C where it runs.");
        if (await workplace.Slurm.FindAsync(jobId, cancellation) is { Job: { HasEnded: true } ended })
            return RunFindings.HasEnded(jobId, ended.ToString());
        var answer = await workplace.Slurm.CancelAsync(jobId, cancellation);
        return answer.Succeeded ? null : RunFindings.NotCancelled(jobId, $"{answer.Problem}.");
    }

    private static void Tell(Workplace workplace, string jobId, bool json) =>
        workplace.Terminal.Out.WriteLine(json
            ? JsonText.Object(writer =>
            {
                writer.WriteString("status", "cancelling");
                writer.WriteString("slurm_job_id", jobId);
            })
            : $"{jobId} is being cancelled");
}
