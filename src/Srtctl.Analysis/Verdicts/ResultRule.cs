using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts;

/// <summary>A rule that looks at each measurement by itself.</summary>
internal abstract class ResultRule : IVerdictRule
{
    public abstract string Code { get; }

    public abstract string Title { get; }

    /// <summary>What the rule has to know of a measurement.</summary>
    protected abstract string Needed { get; }

    public RuleOutcome Judge(RunEvidence evidence)
    {
        var (findings, unknown) = (new List<VerdictFinding>(), 0);
        foreach (var result in evidence.Run.Results.Entries)
        {
            if (!Applies(result, evidence))
                continue;
            if (Look(result, evidence) is not { } said)
                unknown++;
            else if (said.Level > VerdictLevel.Valid)
                findings.Add(new(Code, said.Level, said.Message) { Result = result });
        }

        return new(EquatableArray.From(findings), Missing(unknown, evidence.Run.Results.Entries.Count));
    }

    /// <summary>False for a measurement that the rule has nothing to do with.</summary>
    protected virtual bool Applies(BenchmarkResult result, RunEvidence evidence) => true;

    /// <summary>What is to say about a measurement; null when it cannot be judged.</summary>
    protected abstract (VerdictLevel Level, string Message)? Look(BenchmarkResult result, RunEvidence evidence);

    /// <summary>Nothing is wrong.</summary>
    protected static (VerdictLevel Level, string Message) Fine => (VerdictLevel.Valid, "");

    private string? Missing(int unknown, int all) =>
        unknown == 0 ? null
        : unknown == all ? Needed
        : $"{Needed} ({unknown} of {all} measurements)";
}
