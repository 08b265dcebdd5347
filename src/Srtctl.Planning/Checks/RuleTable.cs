using System.Globalization;
using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Checks;

/// <summary>
/// Rules that a job or its site takes otherwise. Only rules about flags and rules of verdicts can be changed: the
/// others speak of what cannot be planned. Planning applies the former; the latter are for those who read the results.
/// </summary>
/// <param name="Changed">The changed rules by code; a job's word wins over its site's.</param>
internal sealed record RuleTable(EquatableArray<ChangedRule> Changed)
{
    private static readonly (int First, int Last)[] Changeable = [(1600, 1639), (4001, 4029)];

    /// <summary>Nothing is changed.</summary>
    public static RuleTable None { get; } = new([]);

    /// <summary>What a job and its site say.</summary>
    public static RuleTable Of(Job job, ClusterSettings cluster) => job.Rules.Count + cluster.Rules.Count == 0
        ? None
        : new(EquatableArray.From(Of(job.Rules, Origin.Job).Concat(Of(cluster.Rules, Origin.Cluster))
            .DistinctBy(static rule => rule.Code).OrderBy(static rule => rule.Code, StringComparer.Ordinal)));

    /// <summary>Says which entries change nothing.</summary>
    public static void Check(Job job, ClusterSettings cluster, Findings findings)
    {
        Check("Rules", job.Rules, findings);
        Check($"cluster.checks in {cluster.Source}", cluster.Rules, findings);
    }

    /// <summary>The finding as it is wanted; null when it is not wanted.</summary>
    public Diagnostic? Apply(Diagnostic finding) =>
        Changed.FirstOrDefault(rule => rule.Code == finding.Code) is not { } changed ? finding
        : changed.Level == RuleLevel.Off ? null
        : finding with { Severity = changed.Level == RuleLevel.Error ? Severity.Error : Severity.Warning };

    private static IEnumerable<ChangedRule> Of(EquatableMap<string, RuleSetting> rules, Origin from) => rules
        .Where(static rule => IsChangeable(rule.Key))
        .Select(rule => new ChangedRule(rule.Key, rule.Value.Level, rule.Value.Reason, from));

    private static void Check(string place, EquatableMap<string, RuleSetting> rules, Findings findings)
    {
        foreach (var (code, setting) in rules)
        {
            if (!IsChangeable(code))
                findings.Error(
                    "SRT1640", $"{place}['{NameChecks.Visible(code)}']", "No rule of this code can be changed.",
                    $"Rules {string.Join(" and ", Changeable.Select(Words))} can.");
            else if (string.IsNullOrWhiteSpace(setting.Reason))
                findings.Error(
                    "SRT1640", $"{place}['{code}']", "The change has no reason.", "Say why: the plan shows it.");
        }
    }

    private static bool IsChangeable(string code) =>
        code.StartsWith("SRT", StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Array.Exists(Changeable, range => number >= range.First && number <= range.Last);

    private static string Words((int First, int Last) range) => $"SRT{range.First} to SRT{range.Last}";
}
