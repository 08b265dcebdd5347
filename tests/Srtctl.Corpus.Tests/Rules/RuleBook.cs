using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>All allowed differences between two launches.</summary>
public static class RuleBook
{
    /// <summary>The rules, by subject.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. LauncherRules.All, .. CommandRules.All, .. EnvironmentRules.All, .. ContainerRules.All, .. ServiceRules.All,
        .. PortRules.All, .. TrtllmRules.All, .. SubmissionRules.All, .. ClientRules.All, .. TelemetryRules.All,
    ];

    /// <summary>The rule that explains a difference; null when none does.</summary>
    public static Rule? For(Difference difference, LaunchPair pair) =>
        All.FirstOrDefault(rule => rule.Explains(difference, pair));
}
