using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts;

/// <summary>What a rule came to.</summary>
/// <param name="Findings">What it has against the figures.</param>
/// <param name="Missing">What it would have had to know; null when it knew enough.</param>
public sealed record RuleOutcome(EquatableArray<VerdictFinding> Findings, string? Missing)
{
    /// <summary>Nothing speaks against the figures, or the rule has nothing to do with them.</summary>
    public static RuleOutcome Nothing { get; } = new([], null);

    /// <summary>The rule cannot be judged.</summary>
    /// <param name="missing">What it would have had to know.</param>
    public static RuleOutcome Unknown(string missing) => new([], missing);

    /// <summary>One finding about the whole run.</summary>
    public static RuleOutcome Of(VerdictFinding finding) => new([finding], null);
}
