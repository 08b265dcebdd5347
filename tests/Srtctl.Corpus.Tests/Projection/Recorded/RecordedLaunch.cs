using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>What the Python tool launches, as facts.</summary>
public static class RecordedLaunch
{
    /// <summary>The facts of one job.</summary>
    public static LaunchFacts Of(OracleVariant variant, OracleCorpus corpus)
    {
        var facts = new LaunchFacts();
        AddJob(facts, variant);
        RecordedPlacement.Add(facts, variant);
        RecordedWorkers.Add(facts, variant, corpus);
        RecordedServices.Add(facts, variant, corpus);
        RecordedClient.Add(facts, variant, corpus);
        RecordedFiles.Add(facts, variant);
        RecordedOrder.Add(facts, variant);
        return facts;
    }

    private static void AddJob(LaunchFacts facts, OracleVariant variant)
    {
        var submission = variant.Json["submission"];
        facts.Add("job", Aspect.Identity, "name", variant.Name);
        facts.Add("job", Aspect.Identity, "served model", variant.Json.Text("served_model_name"));
        DirectiveFacts.Add(facts, submission.Texts("sbatch_script"));
        HostExports.Add(facts, submission.Texts("sbatch_script"));
        if (submission?["metadata"] is JsonObject metadata)
            MetadataFacts.Add(facts, metadata);
    }
}
