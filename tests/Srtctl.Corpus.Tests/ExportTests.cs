using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Planning;
using Srtctl.Planning.Comparison;
using Srtctl.Recipes;
using Srtctl.Recipes.Exporting;
using Xunit.Abstractions;

namespace Srtctl.Corpus.Tests;

/// <summary>Every job of the corpus can be written as a recipe, which then launches the same.</summary>
/// <param name="output">Where figures are printed.</param>
public class ExportTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_job_that_can_be_planned_is_written_and_read_back_to_an_equal_plan()
    {
        if (CorpusFolder.Root is not { } root)
            return;
        var files = Directory.EnumerateFiles(Path.Combine(root, "recipes"), "*.yaml", SearchOption.AllDirectories);
        var jobs = files.Order(StringComparer.Ordinal).SelectMany(Jobs).ToArray();

        var broken = jobs.AsParallel().AsOrdered().SelectMany(static job => Broken(job.Job, job.File)).ToArray();

        output.WriteLine($"{jobs.Length} jobs were written and read back");
        Assert.True(broken.Length == 0, string.Join('\n', broken));
    }

    private static IEnumerable<(string File, Job Job)> Jobs(string file) =>
        RecipeReader.Read(new RecipeRequest(File.ReadAllText(file), file)).Jobs
            .Select(job => (Path.GetFileName(file), job.Job));

    private static IEnumerable<string> Broken(Job job, string file)
    {
        if (Planner.Plan(new PlanRequest { Job = job }).Plan is not { } plan)
            return [];
        var exported = RecipeExport.Of(ExportRequest.Of(job, plan));
        if (exported.Text is not { } text)
            return exported.Diagnostics.Select(finding => $"{file} {job.Name}: {finding}");
        var read = RecipeReader.Read(new RecipeRequest(text, file));
        var errors = read.Diagnostics.Where(static finding => finding.Severity == Severity.Error);
        if (read.Jobs.IsEmpty)
            return errors.Select(finding => $"{file} {job.Name}: {finding}");
        var again = Planner.Plan(new PlanRequest { Job = read.Jobs[0].Job });
        return again.Plan is { } other
            ? PlanDifferences.Between(plan, other).Take(3).Select(found => $"{file} {job.Name}: {found}")
            : again.Diagnostics.Select(finding => $"{file} {job.Name}: {finding}");
    }
}
