using Srtctl.Cli.Loading;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
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
            var (runtime, agent) = AgentFor(plan);
            if (!selection.Rehearsal)
                _findings.AddRange(MachineChecks.Of(plan, jobs.OutputDirectory, Environment.GetEnvironmentVariable));
            _requests.Add(new SubmissionRequest
            {
                Plan = plan,
                OutputDirectory = jobs.OutputDirectory,
                Files = jobs.Render(plan),
                SourceFiles = jobs.Loaded.SourceFiles,
                SetupScript = point.SetupScript,
                Agents = agent is null || selection.Rehearsal ? EquatableMap<string, string>.Empty : new() { [runtime] = agent },
            });
        }
    }

    /// <summary>One per plan.</summary>
    public IReadOnlyList<SubmissionRequest> Requests => _requests;

    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings;

    private (string Runtime, string? Agent) AgentFor(LaunchPlan plan)
    {
        var runtime = plan.Execution.Rehearsal ? "linux-x64" : AgentProgram.RuntimeOf(plan.Allocation.GpuType);
        var (path, problem) = AgentProgram.Find(runtime);
        if (problem is not null)
            _findings.Add(problem);
        return (runtime, path);
    }
}
