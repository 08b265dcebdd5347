using Srtctl.Model.Plans;
using Srtctl.Planning.Checks;
using Srtctl.Planning.Checks.Flags;
using Srtctl.Planning.Checks.Models;
using Srtctl.Planning.Rendering;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning;

/// <summary>Turns a job into a launch plan: the same request always gives the same plan, byte for byte.</summary>
public static class Planner
{
    /// <summary>Checks and plans a job. All findings are reported together.</summary>
    public static PlanResult Plan(PlanRequest request)
    {
        var rules = RuleTable.Of(request.Job, request.Cluster);
        var findings = new Findings(rules.Apply);
        RuleTable.Check(request.Job, request.Cluster, findings);
        JobChecks.Run(request.Job, request.Cluster, request.Imports, findings);
        ModelChecks.Run(request, findings);
        var job = JobResolver.Resolve(request, findings);
        if (job is null || findings.HasErrors)
            return new PlanResult(null, findings.All());
        try
        {
            var plan = PlanAssembly.Of(request, job);
            TemplateChecks.Run(plan, request.Templates);
            return Finish(request, plan with { Rules = rules.Changed }, findings);
        }
        catch (TemplateException mismatch)
        {
            findings.Error(
                "SRT1301", $"templates/{mismatch.Template}", $"The template does not fit: {mismatch.Found}.",
                "Correct the template beside the cluster file, or remove it to use the built-in one.");
            return new PlanResult(null, findings.All());
        }
    }

    private static PlanResult Finish(PlanRequest request, LaunchPlan plan, Findings findings)
    {
        AddedFlagChecks.Run(request, plan, findings);
        PortChecks.Run(plan, findings);
        PlanTextChecks.Run(plan, findings);
        var all = findings.All();
        return findings.HasErrors
            ? new PlanResult(null, all)
            : new PlanResult(plan with { Warnings = all }, all);
    }
}
