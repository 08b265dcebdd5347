using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>The order in which kinds of processes start.</summary>
internal static class RecordedOrder
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["infra"] = "infrastructure",
        ["mooncake_master"] = "mooncake",
        ["model_download"] = "preparation",
        ["stage_model"] = "preparation",
        ["worker"] = "workers",
        ["nginx"] = "nginx",
        ["frontend"] = "frontends",
        ["benchmark"] = "benchmark",
    };

    public static void Add(LaunchFacts facts, OracleVariant variant)
    {
        var kinds = variant.Steps.Where(static step => step.Text("op") == "srun")
            .Select(static step => Words.GetValueOrDefault(step.Text("kind"), ""));
        facts.Add("job", Aspect.Order, "kinds", StartOrder.Of(kinds));
        facts.Add("job", Aspect.Order, "workers", StartOrder.Of(variant.Started("worker").Select(NodesOf)));
    }

    private static string NodesOf(JsonNode step) => string.Join('+', step.Texts("nodes"));
}
