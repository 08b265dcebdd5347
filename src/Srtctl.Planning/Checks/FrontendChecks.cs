using System.Text.RegularExpressions;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Settings of the frontend and of what stands around it.</summary>
internal static partial class FrontendChecks
{
    /// <summary>Payloads above this are refused by the server itself.</summary>
    private const int LargestPayload = 64;

    public static void Run(Job job, Findings findings)
    {
        if (job.Frontend.MaximumInstances < 1)
            findings.Error(
                "SRT1003", "Frontend.MaximumInstances", $"{job.Frontend.MaximumInstances} instances.",
                "Use 1 or more.");
        if (job.Frontend.LoadBalancer is { } balancer)
            Check(balancer, findings);
        if (job.NatsMaximumPayload is { } payload and (< 1 or > LargestPayload))
            findings.Error(
                "SRT1013", "NatsMaximumPayload", $"{payload} megabytes.",
                $"Use 1 to {LargestPayload}, or leave it out.");
    }

    private static void Check(LoadBalancer balancer, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(balancer.Image) || NameChecks.HasControl(balancer.Image))
            findings.Error(
                "SRT1013", "Frontend.LoadBalancer.Image", "The image is empty or has control characters.",
                "Give an alias, an image file or an image reference.");
        if (balancer.SessionAffinityHeader is { } header && !Header().IsMatch(header))
            findings.Error(
                "SRT1013", "Frontend.LoadBalancer.SessionAffinityHeader",
                $"'{NameChecks.Visible(header)}' is no header name.",
                "Use letters, digits and dashes.");
        if (balancer.KeepAlive < TimeSpan.FromSeconds(1))
            findings.Error(
                "SRT1013", "Frontend.LoadBalancer.KeepAlive", $"{balancer.KeepAlive} is shorter than a second.",
                "Use one second or more.");
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]*\z")]
    private static partial Regex Header();
}
