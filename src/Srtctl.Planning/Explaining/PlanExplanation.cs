using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>Says of variables, directives and arguments of a plan who set them.</summary>
public static class PlanExplanation
{
    /// <summary>What a path names; empty when it names nothing of the kind.</summary>
    /// <param name="path">A name, maybe behind a role: <c>NCCL_DEBUG</c>, <c>decode.NCCL_DEBUG</c>.</param>
    /// <param name="job">The job.</param>
    /// <param name="cluster">The site's settings.</param>
    /// <param name="plan">Its plan.</param>
    public static IEnumerable<ExplainedSetting> Of(string path, Job job, ClusterSettings cluster, LaunchPlan plan)
    {
        var name = SettingPath.Parse(path);
        return VariableExplanation.Of(name, job, plan)
            .Concat(DirectiveExplanation.Of(name, job, cluster, plan));
    }

    /// <summary>Arguments that no catalog covers, such as those of a benchmark's client.</summary>
    /// <param name="path">A name, with a role before it.</param>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<ExplainedSetting> Arguments(string path, LaunchPlan plan) =>
        ArgumentExplanation.Of(SettingPath.Parse(path), plan);
}
