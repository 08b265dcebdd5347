using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;
using Srtctl.Planning;
using Srtctl.Recipes;
using Srtctl.Recipes.Importing;
using Srtctl.Runtime.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Importing;

/// <summary>Writes recipes as job scripts and proves that both plan the same.</summary>
/// <param name="cluster">Settings of the site, for both plans.</param>
public sealed class RecipeImporter(ClusterSettings cluster)
{
    private const int ScriptsAtOnce = 64;

    /// <summary>Imports recipes; the order of the answers is that of the files.</summary>
    /// <param name="files">Each recipe with the path of its script, relative to the output directory.</param>
    /// <param name="progress">Told how many are done, of how many.</param>
    public IReadOnlyList<ImportedRecipe> Import(
        IReadOnlyList<(string Recipe, string Script)> files, Action<int, int> progress)
    {
        var done = 0;
        return [.. files.Chunk(ScriptsAtOnce).AsParallel().AsOrdered().SelectMany(chunk =>
        {
            var imported = Import(chunk);
            progress(Interlocked.Add(ref done, chunk.Length), files.Count);
            return imported;
        })];
    }

    private ImportedRecipe[] Import((string Recipe, string Script)[] files)
    {
        var drafts = files.Select(static file => Draft.Of(file.Recipe, file.Script)).ToArray();
        var written = drafts.Where(static draft => draft.Script is not null).ToArray();
        var loaded = written.Length == 0 ? [] : ScriptBatch.Load(
            [.. written.Select(static draft => (draft.Path, draft.Script?.Text ?? ""))]);
        var proofs = written.Zip(loaded).ToDictionary(static pair => pair.First, static pair => pair.Second);
        return [.. drafts.Select(draft => proofs.TryGetValue(draft, out var jobs) ? Proven(draft, jobs) : Rejected(draft))];
    }

    private static ImportedRecipe Rejected(Draft draft) =>
        new(draft.Recipe, null, null, 0, ImportOutcome.Rejected, [], draft.Read.Diagnostics);

    private ImportedRecipe Proven(Draft draft, LoadedJobs loaded)
    {
        var differences = Differences(draft.Read, loaded).ToArray();
        return new(
            draft.Recipe, draft.Path, draft.Script?.Text, draft.Read.Jobs.Count,
            differences.Length == 0 ? ImportOutcome.Identical : ImportOutcome.Different,
            EquatableArray.From(differences), loaded.Diagnostics);
    }

    private IEnumerable<string> Differences(RecipeJobs read, LoadedJobs loaded)
    {
        if (!loaded.Diagnostics.IsEmpty)
            return loaded.Diagnostics.Select(static found => $"{found}");
        return read.Jobs.Count == loaded.Points.Count
            ? read.Jobs.Zip(loaded.Points).SelectMany(pair => Differences(pair.First, pair.Second))
            : [$"The recipe has {read.Jobs.Count} jobs, and the script {loaded.Points.Count}."];
    }

    private IEnumerable<string> Differences(RecipeJob job, SweepPoint point)
    {
        var (one, other) = (Plan(new SweepPoint(job.Job, job.Parameters)), Plan(point));
        if (one.Plan is not { } before || other.Plan is not { } after)
            return one.Diagnostics.Equals(other.Diagnostics) ? [] : [$"{job.Job.Name} cannot be planned in the same way."];
        return PlanEquality.AreEqual(before, after)
            ? []
            : PlanEquality.Differences(before, after).Prepend($"{job.Job.Name}:");
    }

    private PlanResult Plan(SweepPoint point) => Planner.Plan(new PlanRequest
    {
        Job = point.Job,
        Cluster = cluster,
        Parameters = EquatableArray.From(point.Parameters.Select(static said => new PlannedParameter(said.Name, said.Value))),
    });

    private sealed record Draft(string Recipe, string Path, RecipeJobs Read, ImportedScript? Script)
    {
        public static Draft Of(string recipe, string path)
        {
            var text = File.ReadAllText(recipe);
            var read = RecipeReader.Read(new RecipeRequest(text, recipe));
            if (read.Diagnostics.Any(static finding => finding.Severity == Severity.Error))
                return new(recipe, path, read, null);
            if (read.Jobs.IsEmpty)
                return new(recipe, path, read with { Diagnostics = [.. read.Diagnostics, RecipeFileFindings.NoJob(recipe)] }, null);
            var basis = read.IsSeveral && read.Jobs.All(static job => job.Parameters.IsEmpty)
                ? RecipeReader.Read(new RecipeRequest(text, recipe) { Selector = "base" })
                : null;
            var name = System.IO.Path.GetFileNameWithoutExtension(path);
            return new(recipe, path, read, RecipeImport.Script(text, read, name, basis?.Jobs is [var only] ? only : null));
        }
    }
}
