using System.Text.RegularExpressions;

namespace Srtctl.Testing;

/// <summary>The breakages of <c>docs/breakages.md</c>, for every place that must find them.</summary>
public static partial class Breakages
{
    /// <summary>The page, relative to the repository.</summary>
    public const string Page = "docs/breakages.md";

    /// <summary>All of them, in the page's order.</summary>
    /// <param name="repository">Root of the working copy.</param>
    public static IReadOnlyList<Breakage> In(string repository) =>
    [
        .. File.ReadAllText(Path.Combine(repository, Page)).Split("\n## ").Skip(1).Select(Read),
    ];

    private static Breakage Read(string section)
    {
        var title = section.Split('\n')[0];
        return Job().Matches(section) is [var script, var recipe] && Code().Match(section) is { Success: true } code
            && Build().Match(section) is { Success: true } build
                ? new Breakage(title, code.Value, Read(script), Read(recipe), build.Groups["answer"].Value)
                : throw new InvalidOperationException(
                    $"{Page}: '{title}' needs a code, a script, what a build says, and a recipe.");
    }

    private static BreakageJob Read(Match job) =>
        new(job.Groups["file"].Value, job.Groups["text"].Value, job.Groups["answer"].Value);

    [GeneratedRegex(
        @"In `(?<file>[^`]+)`:\n\n```\w+\n(?<text>.*?\n)```\n\n```text\n(?<answer>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Job();

    [GeneratedRegex(@"A build says:\n\n```text\n(?<answer>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Build();

    [GeneratedRegex(@"SRT\d{4}")]
    private static partial Regex Code();
}
