using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>Random prompts were found in the prefix cache: prefill was cheaper than it looks.</summary>
internal sealed class UnexpectedCacheHits : IVerdictRule
{
    /// <summary>Share of prompt tokens that may be found, for what templates and repeats have in common.</summary>
    public const double Most = 0.05;

    public string Code => "SRT4010";

    public string Title => "cache hits where none were expected";

    public RuleOutcome Judge(RunEvidence evidence)
    {
        if (evidence.Load.HasRandomPrompts == false)
            return RuleOutcome.Nothing;
        if (evidence.Load.HasRandomPrompts is null)
            return RuleOutcome.Unknown("it is not stated whether prompts are random");
        if (evidence.Workers is not { } workers)
            return RuleOutcome.Unknown("the logs of workers were not read");
        if (Share(workers) is not { } share)
            return RuleOutcome.Unknown("the logs of workers do not speak of cached tokens");
        return share <= Most
            ? RuleOutcome.Nothing
            : RuleOutcome.Of(new(Code, VerdictLevel.Suspect,
                $"{share:0.0 %} of the prompt tokens came from the prefix cache, and the prompts are random."));
    }

    private static double? Share(IReadOnlyCollection<WorkerSeries> workers)
    {
        var cached = workers.Sum(static worker => worker.CachedTokens);
        var all = cached + workers.Sum(static worker => worker.NewTokens);
        var rates = workers.Select(static worker => worker.LastCacheHitRate).OfType<double>().ToArray();
        return workers.Any(static worker => worker.CachedTokens is not null) && all > 0 ? (double?)cached / all
            : rates.Length > 0 ? rates.Max()
            : null;
    }
}
