using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Runs;
using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Recipes;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Submission;

namespace Srtctl.Corpus.Tests;

/// <summary>Reads and plans recipes as the command line does, in the environment of the simulation.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class RecipePlanning(OracleCorpus corpus)
{
    private const string NoCluster = "none";

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["HOME"] = "/home/bench",
        ["USER"] = "bench",
        ["LOGNAME"] = "bench",
        ["RUTER_MODEL_PATH"] = "/cluster/models/ruter-model",
    };

    /// <summary>What srtctl makes of a recipe.</summary>
    public PlannedRecipe Of(OracleRecord record)
    {
        var cluster = Cluster(record);
        var path = corpus.RecipePath(record.Recipe);
        var read = RecipeReader.Read(new RecipeRequest(File.ReadAllText(path), record.Recipe));
        var variants = read.Jobs.Select(job => Plan(job, cluster, record));
        return new([.. variants], [.. read.Diagnostics]);
    }

    private static PlannedVariant Plan(RecipeJob recipe, ClusterSettings cluster, OracleRecord record)
    {
        var (job, unset) = PathVariables.Expand(recipe.Job, name => Variable(record, name), Severity.Error);
        var result = Planner.Plan(new PlanRequest
        {
            Job = job,
            Cluster = cluster,
            SetupScript = record.SetupScript,
            Parameters = EquatableArray.From(recipe.Parameters.Select(static parameter =>
                new PlannedParameter(parameter.Name, parameter.Value))),
        });
        var plan = unset.IsEmpty && result.Plan is { } whole ? AsAgentsReadIt(whole) : null;
        return new(recipe.Job.Name, plan, [.. unset, .. result.Diagnostics]);
    }

    /// <summary>What is compared has gone through the file, and came out the same.</summary>
    private static LaunchPlan AsAgentsReadIt(LaunchPlan plan)
    {
        var read = PlanJson.Read(PlanJson.Write(plan));
        return read == plan ? read : throw new InvalidOperationException($"The plan of {plan.Job.Name} reads otherwise.");
    }

    private static string? Variable(OracleRecord record, string name) =>
        record.Environment.GetValueOrDefault(name) ?? Usual.GetValueOrDefault(name);

    /// <summary>The Python tool mounts its own source tree; a site says where that is in its cluster file.</summary>
    private ClusterSettings Cluster(OracleRecord record)
    {
        if (record.Cluster == NoCluster)
            return ClusterSettings.None;
        var search = new ClusterFileSearch(
            corpus.ClusterPath(record.Cluster), Path.GetTempPath(), name => Variable(record, name));
        var file = ClusterFile.Load(search);
        return file.Settings with { SiteRoot = "<SRTCTL_ROOT>" };
    }
}
