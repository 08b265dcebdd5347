using Srtctl.Cli.Loading;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Running;

/// <summary>The submissions of planned jobs, with what this machine lacks for them.</summary>
internal sealed class Submissions
{
    private readonly List<SubmissionRequest> _requests = [];
    private readonly List<Diagnostic> _findings = [];

    public Submissions(PlannedJobs jobs, JobSelection selection)
    {
        foreach (var (point, plan) in jobs.Ready())
        {
            var agent = AgentProgram.For(plan);
            if (agent.Problem is { } problem)
                _findings.Add(problem);
            if (!selection.Rehearsal)
                _findings.AddRange(MachineChecks.Of(plan, jobs.OutputDirectory, Environment.GetEnvironmentVariable));
            _requests.Add(new SubmissionRequest
            {
                Plan = plan,
                OutputDirectory = jobs.OutputDirectory,
                Files = jobs.Render(plan),
                SourceFiles = jobs.Loaded.SourcesOf(point.Name),
                SetupScript = point.SetupScript,
                Agents = agent.Path is { } path && !selection.Rehearsal ? new() { [agent.Runtime] = path } : EquatableMap<string, string>.Empty,
            });
        }
    }

    /// <summary>One per plan.</summary>
    public IReadOnlyList<SubmissionRequest> Requests => _requests;

    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;
}
