using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The question that decides whether clients may come.</summary>
internal static class PublicProbe
{
    /// <summary>The probe of the public address: at most one.</summary>
    public static IEnumerable<ReadinessProbe> Of(LaunchPlan plan, Func<PlanText, string> bind)
    {
        var address = bind(plan.Endpoint);
        return plan.Stages.Select(static stage => stage.Gate)
            .Concat(plan.Processes().Select(static process => process.Readiness))
            .OfType<ReadinessProbe>()
            .Where(probe => Url(probe, bind)?.StartsWith($"{address}/", StringComparison.Ordinal) == true)
            .Take(1);
    }

    /// <summary>What it asks for.</summary>
    public static string Path(ReadinessProbe probe, Func<PlanText, string> bind) =>
        Url(probe, bind) is { } url ? new Uri(url).AbsolutePath : "";

    private static string? Url(ReadinessProbe probe, Func<PlanText, string> bind) => probe switch
    {
        WorkerCountProbe count => bind(count.Url),
        HttpProbe http => bind(http.Url),
        _ => null,
    };
}
