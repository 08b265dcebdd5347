using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Planning.Comparison;
using Srtctl.Recipes;
using Srtctl.Recipes.Exporting;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Loading;

/// <summary>Proves that a recipe written of a job launches what the job launches: it is read back and planned.</summary>
internal static class RecipeProof
{
    private const int MostShown = 10;

    /// <summary>The recipe of a planned point with what is wrong with it.</summary>
    public static ExportedRecipe Export(PlannedPoint point, LaunchPlan plan)
    {
        var exported = RecipeExport.Of(ExportRequest.Of(point.Point.Job, plan));
        return exported.Text is { } text && point.Request is { } request
            ? exported with { Diagnostics = Check(text, request, plan, point.Name) }
            : exported;
    }

    private static EquatableArray<Diagnostic> Check(string text, PlanRequest request, LaunchPlan plan, string name)
    {
        var read = RecipeReader.Read(new RecipeRequest(text, $"{name}.yaml"));
        var errors = read.Diagnostics.Where(static finding => finding.Severity == Severity.Error);
        if (read.Jobs.IsEmpty)
            return EquatableArray.From(errors);
        var (job, _) = PathVariables.Expand(read.Jobs[0].Job, Environment.GetEnvironmentVariable, Severity.Warning);
        var result = Planner.Plan(request with { Job = job });
        return result.Plan is { } other
            ? EquatableArray.From(Told(PlanDifferences.Between(plan, other), name))
            : EquatableArray.From(errors.Concat(result.Diagnostics));
    }

    private static IEnumerable<Diagnostic> Told(EquatableArray<PlanDifference> differences, string name)
    {
        foreach (var difference in differences.Take(MostShown))
            yield return Different(
                $"{name}: {difference.Path}",
                $"The recipe gives {difference.Second} where the job gives {difference.First}.");
        if (differences.Count > MostShown)
            yield return Different(name, $"{differences.Count - MostShown} more places of the plans differ.");
    }

    private static Diagnostic Different(string place, string message) => new(
        "SRT1451", Severity.Error, place, message, "Keep the job as a script, or say it as recipes do.");
}
