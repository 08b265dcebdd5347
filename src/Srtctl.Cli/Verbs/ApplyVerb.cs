using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Cli.Running;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Verbs;

/// <summary><c>apply</c>: submits one job per point.</summary>
internal static class ApplyVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new JobOptions();
        var wait = new Option<bool>("--wait") { Description = "Follow the jobs and exit with their status." };
        var verb = options.Verb("apply", "Submit a job to SLURM.");
        verb.Options.Add(options.Output);
        verb.Options.Add(options.Tags);
        verb.Options.Add(options.SetupScript);
        verb.Options.Add(wait);
        verb.SetAction((parsed, cancellation) => RunAsync(
            workplace, options.Read(parsed) with { WillRun = true }, parsed.GetValue(options.Json), parsed.GetValue(wait), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, JobSelection selection, bool json, bool wait, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        var submissions = new Submissions(jobs, selection);
        var findings = jobs.Diagnostics.AddRange(submissions.Findings).Distinct().ToArray();
        if (!json)
            DiagnosticLines.Write(workplace.Terminal, findings);
        if (Array.Exists(findings, static finding => finding.Severity == Severity.Error))
        {
            if (json)
                workplace.Terminal.Out.WriteLine(JsonText.Failure(findings));
            return 1;
        }

        var report = new ApplyReport(workplace.Terminal, json);
        await SubmitAsync(workplace, selection, submissions, report, cancellation);
        report.Summarise(submissions.Requests.Count);
        var status = report.HasFailed ? 1 : 0;
        return wait ? Math.Max(status, await new RunFollower(workplace, json).FollowAsync(report.Submitted, cancellation)) : status;
    }

    private static async Task SubmitAsync(
        Workplace workplace, JobSelection selection, Submissions submissions, ApplyReport report, CancellationToken cancellation)
    {
        var submitter = new Submitter(workplace.Slurm, workplace.Time);
        foreach (var request in submissions.Requests)
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = await submitter.SubmitAsync(request, cancellation);
            report.Add(request, outcome);
            if (outcome.JobId is { } jobId)
                await StatusAnnouncement.PostAsync(request.Plan, jobId, selection.Script, workplace.Time, cancellation);
            else if (outcome.IsUnclear)
                return;
        }
    }
}
