using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Cli.Running;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Rehearsal;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Verbs;

/// <summary><c>rehearse</c>: runs the plan on this machine with mock engines.</summary>
internal static class RehearseVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new JobOptions();
        var inject = new Option<string[]>("--inject")
        {
            Description = "A fault after the benchmark has begun: kill:decode[1]@5s, hang:prefill[0]@3s. Repeatable.",
            HelpName = "fault",
        };
        inject.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => !InjectedFault.IsValid(token.Value)))
                result.AddError($"'{token.Value}' is no fault. Write kill:PROCESS@SECONDSs or hang:PROCESS@SECONDSs, for example kill:decode[1]@5s.");
        });
        var full = new Option<bool>("--full-load")
        {
            Description = "Send the whole load of the benchmark; otherwise long ones are shortened to seconds.",
        };
        var verb = options.Verb("rehearse", "Run a job on this machine: pretend nodes, mock engines, simulated figures.");
        verb.Options.Add(options.Output);
        verb.Options.Add(options.Tags);
        verb.Options.Add(inject);
        verb.Options.Add(full);
        verb.SetAction((parsed, cancellation) => RunAsync(
            workplace,
            options.Read(parsed) with { WillRun = true, Rehearsal = true, ShortLoad = !parsed.GetValue(full) },
            EquatableArray.From(parsed.GetValue(inject) ?? []),
            parsed.GetValue(options.Json),
            cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, JobSelection selection, EquatableArray<string> injections, bool json, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        var submissions = new Submissions(jobs, selection);
        var findings = jobs.Diagnostics
            .Concat(submissions.Findings)
            .Concat(submissions.Requests.SelectMany(request => InjectedFault.Check(injections, request.Plan)))
            .Distinct().ToArray();
        if (Array.Exists(findings, static finding => finding.Severity == Severity.Error))
            return ProblemLines.Write(workplace.Terminal, findings, json);
        if (!json)
            DiagnosticLines.Write(workplace.Terminal, findings);
        var status = 0;
        foreach (var request in submissions.Requests)
        {
            cancellation.ThrowIfCancellationRequested();
            status = Math.Max(status, await RehearseAsync(workplace, request, injections, json, cancellation));
        }

        return status;
    }

    private static async Task<int> RehearseAsync(
        Workplace workplace, SubmissionRequest run, EquatableArray<string> injections, bool json, CancellationToken cancellation)
    {
        var terminal = workplace.Terminal;
        var request = new RehearsalRequest { Run = run, Agent = AgentProgram.For(run.Plan).Path ?? "", Injections = injections };
        using var lines = new ProgressLines(terminal, "");
        terminal.Error.WriteLine($"{run.Plan.Job.Name}: {terminal.ErrorStyle.Yellow(MockStatement.Rehearsal)}");
        var outcome = await new Rehearser(workplace.Time).RehearseAsync(
            request, directory => terminal.Error.WriteLine($"run directory {directory.Path}"), lines.Add, cancellation);
        lines.Dispose();
        if (outcome.Directory is null || outcome.Result is null)
            return ProblemLines.Write(terminal, outcome.Problem is { } problem ? [problem] : [], json);
        var report = RunReport.Of(outcome.Directory, null, workplace.Time);
        if (json)
            terminal.Out.WriteLine(report.Json());
        else
            report.WriteEnd(terminal);
        terminal.Out.Flush();
        return outcome.Result.ExitCode;
    }
}
