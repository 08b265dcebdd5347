using Srtctl.Model.Collections;
using Srtctl.Recipes.Expansion;
using Srtctl.Recipes.Sections;

namespace Srtctl.Recipes;

/// <summary>Reads recipe files into jobs. Whatever is wrong is in the findings, all at once.</summary>
public static class RecipeReader
{
    /// <summary>The jobs of a file.</summary>
    public static RecipeJobs Read(RecipeRequest request)
    {
        var findings = new RecipeFindings(request.File);
        var points = RecipeExpansion.Points(request, findings);
        var jobs = points.Select(point => Read(point, findings)).OfType<RecipeJob>();
        return new RecipeJobs(EquatableArray.From(jobs), points.Any(static point => point.IsOneOfSeveral),
            findings.All());
    }

    private static RecipeJob? Read(RecipePoint point, RecipeFindings findings)
    {
        var own = new RecipeFindings(findings.File);
        var job = JobReader.Read(point.Tree, own);
        findings.Add(own.All());
        return job is null ? null : new RecipeJob(job, point.Parameters, point.Tree, findings.File);
    }
}
