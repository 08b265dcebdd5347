using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Analysis.Verdicts.Rules;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Analysis.Verdicts;

/// <summary>The rules by which figures are judged. Another one is one class, one line here, and its page.</summary>
public static class VerdictRules
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<IVerdictRule> All { get; } =
    [
        new NoTokens(), new FewTokens(), new FailedRequests(), new ShortOutput(), new MissingWorkers(),
        new RestartedWorker(), new LowConcurrency(), new ShortWarmup(), new SaturatedClient(),
        new UnexpectedCacheHits(), new ThrottledClocks(), new SimulatedFigures(),
    ];

    /// <summary>Judges a run, the way its job wants rules to be taken.</summary>
    public static Verdict Judge(RunEvidence evidence) => Judge(evidence, evidence.Plan?.Rules ?? []);

    /// <summary>Judges a run with other levels for some rules.</summary>
    /// <param name="evidence">What is known.</param>
    /// <param name="changed">Rules that are taken otherwise; those of other codes do not matter.</param>
    public static Verdict Judge(RunEvidence evidence, EquatableArray<ChangedRule> changed)
    {
        var outcomes = All.Select(rule => (rule, Outcome: rule.Judge(evidence))).ToArray();
        var findings = outcomes.SelectMany(static judged => judged.Outcome.Findings)
            .Select(finding => Apply(finding, changed)).ToLookup(static finding => finding.Waiver is null);
        return new()
        {
            Findings = EquatableArray.From(findings[true].OrderByDescending(static finding => finding.Level)
                .ThenBy(static finding => finding.Code, StringComparer.Ordinal)),
            Waived = EquatableArray.From(findings[false]),
            Unjudged = EquatableArray.From(outcomes.Where(static judged => judged.Outcome.Missing is not null)
                .Select(static judged =>
                    new UnjudgedRule(judged.rule.Code, judged.rule.Title, judged.Outcome.Missing ?? ""))),
        };
    }

    private static VerdictFinding Apply(VerdictFinding finding, EquatableArray<ChangedRule> changed) =>
        changed.FirstOrDefault(rule => rule.Code == finding.Code) switch
        {
            null => finding,
            { Level: RuleLevel.Off, Reason: var reason } => finding with { Waiver = reason },
            { Level: RuleLevel.Warning } => finding with { Level = VerdictLevel.Suspect },
            _ => finding with { Level = VerdictLevel.Invalid },
        };
}
