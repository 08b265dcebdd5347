using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>What every <c>srun</c> of a record says.</summary>
internal static class RecordedStep
{
    /// <summary>States presence, launcher, image, mounts, variables and preamble.</summary>
    public static void AddLauncher(
        LaunchFacts facts, string subject, JsonNode step, OracleVariant variant, OracleCorpus corpus)
    {
        facts.Add(subject);
        LauncherFacts.Add(facts, subject, [.. step.Texts("srun").Select(word => Word(word, variant))]);
        foreach (var (name, value) in step.Members("env"))
            facts.Add(subject, Aspect.Variable, name, value?.AsText() ?? "");
        foreach (var name in step.Texts("unset"))
            facts.Add(subject, Aspect.RemovedVariable, name, "removed");
        if (step.TextOrNull("cluster_preamble") is { } site)
            facts.Add(subject, Aspect.Preamble, "site", site);
        foreach (var part in step.Items("preamble"))
            AddPreamble(facts, subject, part, corpus);
    }

    /// <summary>States all that, and the command.</summary>
    public static void Add(LaunchFacts facts, string subject, JsonNode step, OracleVariant variant, OracleCorpus corpus)
    {
        AddLauncher(facts, subject, step, variant, corpus);
        ArgumentFacts.Add(facts, subject, step.Texts("argv"));
    }

    private static string Word(string word, OracleVariant variant) => word.StartsWith("@mounts:", StringComparison.Ordinal)
        ? string.Join(',', variant.Json["mount_sets"].Texts(word["@mounts:".Length..]))
        : word;

    private static void AddPreamble(LaunchFacts facts, string subject, JsonNode part, OracleCorpus corpus)
    {
        switch (part.Text("part"))
        {
            case "setup_script":
                facts.Add(subject, Aspect.Preamble, "setup script", part.Text("script"));
                break;
            case "dynamo_install":
                InstallFacts.Add(facts, subject, corpus.Text(part.Text("text")));
                break;
            case "fingerprint":
                facts.Add(subject, Aspect.Preamble, "fingerprint", part.Text("output"));
                break;
            default:
                facts.Add(subject, Aspect.Preamble, "shell", corpus.Text(part.Text("text")));
                break;
        }
    }
}
