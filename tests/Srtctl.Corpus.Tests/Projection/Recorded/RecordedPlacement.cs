using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>Nodes by task, and where each worker lives.</summary>
internal static class RecordedPlacement
{
    public static void Add(LaunchFacts facts, OracleVariant variant)
    {
        var placement = variant.Json["placement"];
        foreach (var task in (string[])["head", "bench", "infra"])
            facts.Add("job", Aspect.Placement, task, placement.Text(task));
        facts.Add("job", Aspect.Placement, "nodes", variant.Json["allocation"].Text("nodes"));
        facts.Add("job", Aspect.Placement, "components", string.Join(',', variant.Json["allocation"].Texts("het")));
        foreach (var endpoint in variant.Json.Items("endpoints"))
        {
            var subject = $"{endpoint.Text("mode")}[{endpoint.Text("index")}]";
            facts.Add(subject, Aspect.Placement, "nodes", string.Join(',', endpoint.Texts("nodes")));
            facts.Add(subject, Aspect.Placement, "component", endpoint.TextOrNull("het_group") ?? "");
            facts.Add(subject, Aspect.Gpus, "", string.Join(',', endpoint.Texts("gpus")));
        }
    }
}
