using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>
/// An <c>srun</c> line as facts. Both forms of an option, <c>--name value</c> and <c>--name=value</c>, say the same.
/// </summary>
public static class LauncherFacts
{
    private static readonly HashSet<string> Lone =
    [
        "overlap", "oversubscribe", "exclusive", "no-container-entrypoint", "no-container-mount-home",
        "container-remap-root", "verbose", "quiet", "label", "unbuffered",
    ];

    /// <summary>States the facts of the options and gives the words behind them.</summary>
    public static IReadOnlyList<string> Add(LaunchFacts facts, string subject, IReadOnlyList<string> words)
    {
        var index = words[0] == "srun" ? 1 : 0;
        while (index < words.Count && words[index].StartsWith("--", StringComparison.Ordinal))
        {
            var (name, value) = Option(words, ref index);
            Add(facts, subject, name, value);
        }

        return [.. words.Skip(index)];
    }

    private static (string Name, string Value) Option(IReadOnlyList<string> words, ref int index)
    {
        var word = words[index++][2..];
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
            return (word[..equals], word[(equals + 1)..]);
        if (Lone.Contains(word) || index >= words.Count || words[index].StartsWith("--", StringComparison.Ordinal)
            || words[index] is "bash" or "env" or "@argv")
            return (word, "");
        return (word, words[index++]);
    }

    private static void Add(LaunchFacts facts, string subject, string name, string value)
    {
        if (name == "container-image")
            facts.Add(subject, Aspect.Image, "", value);
        else if (name == "container-mounts")
            MountFacts.Add(facts, subject, value.Split(','));
        else
            facts.Add(subject, Aspect.Launcher, name, value);
    }
}
