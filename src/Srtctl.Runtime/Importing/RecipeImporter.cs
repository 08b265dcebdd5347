using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Sweeps;
using Srtctl.Planning;
using Srtctl.Recipes;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Importing;

/// <summary>Writes recipes as job scripts and proves that both plan the same.</summary>
/// <param name="cluster">Settings of the site, for both plans.</param>
/// <param name="isSeparate">Whether every script stands alone, and none loads a job that several share.</param>
public sealed class RecipeImporter(ClusterSettings cluster, bool isSeparate = false)
{
    private const int ScriptsAtOnce = 64;

    /// <summary>Imports recipes; the order of the answers is that of the files.</summary>
    /// <param name="files">Each recipe with the path of its script, relative to the output directory.</param>
    /// <param name="progress">Told how many are done, of how many.</param>
    public IReadOnlyList<ImportedRecipe> Import(
        IReadOnlyList<(string Recipe, string Script)> files, Action<int, int> progress)
    {
        var done = 0;
        var drafts = files.AsParallel().AsOrdered()
            .Select(static file => RecipeDraft.Of(file.Recipe, file.Script)).ToArray();
        if (!isSeparate)
            drafts = DraftFamilies.Merge(drafts);
        return [.. drafts.Chunk(ScriptsAtOnce).AsParallel().AsOrdered().SelectMany(chunk =>
        {
            var imported = Import(chunk);
            progress(Interlocked.Add(ref done, chunk.Length), files.Count);
            return imported;
        })];
    }

    private ImportedRecipe[] Import(RecipeDraft[] drafts)
    {
        var written = drafts.Where(static draft => draft.Script is not null).ToArray();
        var loaded = written.Length == 0 ? [] : ScriptBatch.Load([.. written.Select(static draft => draft.ForBatch())]);
        var proofs = written.Zip(loaded).ToDictionary(static pair => pair.First, static pair => pair.Second);
        return [.. drafts.Select(draft => proofs.TryGetValue(draft, out var jobs) ? Proven(draft, jobs) : Rejected(draft))];
    }

    private static ImportedRecipe Rejected(RecipeDraft draft) =>
        new(draft.Recipe, null, null, 0, ImportOutcome.Rejected, [], draft.Read.Diagnostics);

    private ImportedRecipe Proven(RecipeDraft draft, LoadedJobs loaded)
    {
        var differences = Differences(draft.Read, loaded).ToArray();
        return new(
            draft.Recipe, draft.Path, draft.Script?.Text, draft.Read.Jobs.Count,
            differences.Length == 0 ? ImportOutcome.Identical : ImportOutcome.Different,
            EquatableArray.From(differences), loaded.Diagnostics) { Shared = draft.Shared };
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
}
