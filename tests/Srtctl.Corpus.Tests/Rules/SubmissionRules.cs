using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about the batch script and the metadata file.</summary>
internal static class SubmissionRules
{
    public static Rule[] All { get; } =
    [
        new(44, "the job is warned before its limit", static (difference, pair) =>
            IsDirective(difference, "signal") && difference.OnlyPlanned
            && difference.Planned == $"B:USR1@{(long)pair.Plan.Allocation.EarlyWarning.TotalSeconds}"),
        new(45, "the job is not requeued", static (difference, _) =>
            IsDirective(difference, "no-requeue") && difference.OnlyPlanned),
        new(59, "without an account the site's default holds", static (difference, _) =>
            IsDirective(difference, "account", "partition") && difference.OnlyRecorded
            && difference.Recorded is "default" or "env-acct" or "env-part"),
        new(61, "the name of a runner does not rename jobs", static (difference, pair) =>
            (IsDirective(difference, "job-name") || difference is { Place: { Subject: "metadata file", Key: "job_name" } })
            && difference.Recorded?.Trim('"') == "runner-7"
            && difference.Planned?.Trim('"') == pair.Recorded["job", Aspect.Identity, "name"]),
    ];

    private static bool IsDirective(Difference difference, params string[] names) =>
        difference.IsOf("job") && difference.Is(Aspect.Directive) && names.Contains(difference.Place.Key.Split(':')[^1]);
}
