using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The files that the agent writes for programs it starts.</summary>
internal static class PlannedFiles
{
    public static void Add(LaunchFacts facts, LaunchPlan plan, BoundAllocation allocation)
    {
        foreach (var file in plan.Files)
            Add(facts, file.Path, allocation.Bind(file.Content));
    }

    private static void Add(LaunchFacts facts, string path, string text)
    {
        switch (Path.GetExtension(path))
        {
            case ".yaml":
                TreeFacts.Add(facts, path, YamlTree.Parse(text));
                break;
            case ".json":
                TreeFacts.Add(facts, path, JsonNode.Parse(text));
                break;
            case ".conf" when path.EndsWith("nats.conf", StringComparison.Ordinal):
                break;
            case ".conf":
                NginxFacts.Add(facts, path, text);
                break;
            default:
                facts.Add(path);
                break;
        }
    }
}
