using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>The files that the orchestrator writes for programs it starts.</summary>
internal static class RecordedFiles
{
    /// <summary>
    /// What a run finds out and writes down. Nothing of it is planned, and nothing of it reaches a program.
    /// </summary>
    private static readonly string[] Observations =
        ["logs/resource_snapshot.json", "recipe.lock.yaml", "logs/power/", "logs/.ruter/"];

    public static void Add(LaunchFacts facts, OracleVariant variant)
    {
        foreach (var (path, file) in variant.Json.Members("files"))
        {
            if (Observations.Any(known => path.StartsWith(known, StringComparison.Ordinal)))
                continue;
            if (path.EndsWith("nginx.conf", StringComparison.Ordinal))
                NginxFacts.Add(facts, path, string.Join('\n', file.Texts("text")));
            else if (file is JsonObject members && members["data"] is { } tree)
                TreeFacts.Add(facts, path, tree);
            else
                facts.Add(path);
        }
    }
}
