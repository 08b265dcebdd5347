using Srtctl.Model.Jobs;
using Srtctl.Recipes.Benchmarks;
using Srtctl.Recipes.Engines;
using Srtctl.Recipes.Frontends;
using Srtctl.Recipes.Writing;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes jobs as recipes. Everything that recipes cannot say is reported, all at once.</summary>
public static class RecipeExport
{
    /// <summary>The recipe of a job.</summary>
    public static ExportedRecipe Of(ExportRequest request)
    {
        var findings = new ExportFindings();
        var recipe = new ExportedSection();
        Write(recipe, request, findings);
        return findings.All.IsEmpty
            ? new ExportedRecipe(
                RecipeWriter.Write(YamlTree.Of(recipe.ToConfig()), RecipeComments.Of("")), findings.All)
            : new ExportedRecipe(null, findings.All);
    }

    private static void Write(ExportedSection recipe, ExportRequest request, ExportFindings findings)
    {
        var job = request.Job;
        recipe.Text("name", job.Name);
        WorkloadWriting.Write(recipe, request, findings);
        SlurmWriting.Write(recipe, job);
        FrontendWriting.Write(recipe, job, FrontendReaders.All.Values, findings);
        BackendWriting.Write(recipe, request, EngineReaders.All.Values, findings);
        BenchmarkWriting.Write(recipe, job, BenchmarkReaders.All.Values, findings);
        SurroundingsWriting.Write(recipe, job, findings);
        findings.NoKeyUnless(job.Evaluation is null, nameof(Job.Evaluation));
    }
}
