using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Runtime.Submission;

/// <summary>Variables of the submitting shell that would silently win over the directives of a batch script.</summary>
internal static class SbatchVariables
{
    private static readonly string[] Always = ["SBATCH_WAIT", "SBATCH_REQUEUE", "SBATCH_ARRAY_INX", "SBATCH_IGNORE_PBS"];

    /// <summary>The variables that stand for directives the plan sets, and those that change how sbatch itself answers.</summary>
    public static EquatableArray<string> Overriding(LaunchPlan plan) =>
        EquatableArray.From(plan.Allocation.Directives.Select(static directive => VariableOf(directive.Name)).Concat(Always).Distinct());

    private static string VariableOf(string directive) => directive switch
    {
        "time" => "SBATCH_TIMELIMIT",
        _ => $"SBATCH_{directive.ToUpperInvariant().Replace('-', '_')}",
    };
}
