using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Wishes about nodes that contradict each other.</summary>
internal static class PlacementChecks
{
    public static void Run(Job job, Findings findings)
    {
        var placement = job.Placement;
        Check(placement.DedicatedFrontend, placement.Frontend, "Frontend", job, findings);
        Check(placement.DedicatedClient, placement.Client, "Client", job, findings);
        if (placement.Frontend != FrontendPlacement.Head && job.Frontend.LoadBalancer is not null)
            findings.Warning(
                "SRT1012", "Placement.Frontend",
                "With a load balancer clients talk to the head node, so the wish has an effect on a single worker node "
                    + "only.",
                "Set Frontend.LoadBalancer to null for a single instance.");
        if (job.Readiness is { } readiness
            && (readiness.Timeout <= TimeSpan.Zero || readiness.Interval <= TimeSpan.Zero))
            findings.Error(
                "SRT1003", "Readiness",
                $"Timeout {readiness.Timeout} and interval {readiness.Interval} must be positive.",
                "Give both a positive duration.");
    }

    private static void Check(bool dedicated, FrontendPlacement wish, string what, Job job, Findings findings)
    {
        if (wish == FrontendPlacement.Head)
            return;
        if (dedicated)
            findings.Error(
                "SRT1011", $"Placement.{what}", $"{wish} and a dedicated node are both asked for.",
                $"Drop Placement.{what} or Placement.Dedicated{what}.");
        else if (job.Deployment is Aggregated)
            findings.Error(
                "SRT1011", $"Placement.{what}", $"{wish} needs a decode worker, and the deployment is aggregated.",
                "Use Head.");
    }
}
