using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>The metadata file of a run as facts, without the time it was written at.</summary>
public static class MetadataFacts
{
    private const string File = "metadata file";

    /// <summary>States every value.</summary>
    public static void Add(LaunchFacts facts, JsonObject metadata) => TreeFacts.Add(
        facts, File,
        new JsonObject(metadata.Where(static pair => pair.Key != "generated_at")
            .Select(static pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))));
}
