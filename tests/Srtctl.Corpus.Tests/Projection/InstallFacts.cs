using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>What a shell text installs, whatever it looks like.</summary>
public static partial class InstallFacts
{
    /// <summary>States the source of Dynamo, and the lines patched in it.</summary>
    public static void Add(LaunchFacts facts, string subject, string text)
    {
        facts.Add(subject, Aspect.Preamble, "Dynamo", Source(text));
        foreach (var (index, match) in Patch().Matches(text).Index())
            facts.Add(subject, Aspect.Preamble, $"patch {index}", match.Groups[1].Value);
    }

    private static string Source(string text) =>
        Wheel().Match(text) is { Success: true } wheel ? $"wheel {wheel.Groups[1].Value}{wheel.Groups[2].Value}"
        : text.Contains("git clone", StringComparison.Ordinal)
            ? Commit().Match(text) is { Success: true } commit && commit.Groups[1].Value != "HEAD"
                ? $"commit {commit.Groups[1].Value}"
                : "newest commit"
        : Release().Match(text) is { Success: true } release ? $"release {release.Groups[1].Value}"
        : text;

    [GeneratedRegex(@"from wheel ai_dynamo-(\S+?)-py3-none-any\.whl|--no-index .* ai-dynamo==(\S+)")]
    private static partial Regex Wheel();

    [GeneratedRegex(@"git checkout (?:--quiet )?(\w+)")]
    private static partial Regex Commit();

    [GeneratedRegex(@" ai-dynamo==([^\s']+)")]
    private static partial Regex Release();

    [GeneratedRegex(@"sed -i -E ('[^']*'|\S+)")]
    private static partial Regex Patch();
}
