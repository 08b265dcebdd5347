using System.Text.RegularExpressions;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The largest message that a planned NATS configuration allows.</summary>
internal static partial class NatsPayload
{
    /// <summary>The number of bytes; null when the server's default holds.</summary>
    public static string? Of(LaunchPlan plan)
    {
        var file = plan.Files.FirstOrDefault(static file => file.Path.EndsWith("nats.conf", StringComparison.Ordinal));
        return file is not null && Payload().Match(file.Content.ToString()) is { Success: true } match
            ? match.Groups[1].Value
            : null;
    }

    [GeneratedRegex(@"max_payload\s*[:=]\s*(\d+)")]
    private static partial Regex Payload();
}
