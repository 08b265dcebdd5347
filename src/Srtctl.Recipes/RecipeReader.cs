using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Expansion;
using Srtctl.Recipes.Sections;

namespace Srtctl.Recipes;

/// <summary>Reads recipe files into jobs. Whatever is wrong is in the findings, all at once.</summary>
public static class RecipeReader
{
    /// <summary>So few points are read before another thread has begun.</summary>
    private const int FewPoints = 64;

    /// <summary>The jobs of a file.</summary>
    public static RecipeJobs Read(RecipeRequest request)
    {
        var findings = new RecipeFindings(request.File);
        var points = RecipeExpansion.Points(request, findings);
        var read = points.Count < FewPoints
            ? points.Select(point => Read(point, request.File)).ToArray()
            : points.AsParallel().AsOrdered().Select(point => Read(point, request.File)).ToArray();
        foreach (var (_, found) in read)
            findings.Add(found);
        var jobs = read.Select(static pair => pair.Job).OfType<RecipeJob>();
        return new RecipeJobs(EquatableArray.From(jobs), points.Any(static point => point.IsOneOfSeveral),
            findings.All());
    }

    private static (RecipeJob? Job, EquatableArray<Diagnostic> Findings) Read(RecipePoint point, string file)
    {
        var findings = new RecipeFindings(file);
        var job = JobReader.Read(point.Tree, findings);
        var recipe = job is null
            ? null
            : new RecipeJob(job, point.Parameters, point.Tree, file) { Layers = point.Layers };
        return (recipe, findings.All());
    }
}
