using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about telemetry and what happens after a run: recipes may ask for it, and it is not done yet.</summary>
internal static partial class TelemetryRules
{
    private static readonly string[] Variables =
    [
        "DYN_LOG", "DYN_LOGGING_SPAN_EVENTS", "DYN_LOGGING_JSONL", "DYN_REQUEST_TRACE", "DYN_REQUEST_TRACE_FILE_PATH",
    ];

    public static Rule[] All { get; } =
    [
        new(68, "no exporters and collectors", static (difference, pair) =>
            difference.Is(Aspect.Presence) && difference.OnlyRecorded && IsObserved(pair)
            && (difference.Place.Subject is "tachometer" or "logs/tachometer_config.toml"
                || difference.Place.Subject.StartsWith("exporter[", StringComparison.Ordinal))),
        new(68, "no variables for observation", static (difference, pair) =>
            (difference.IsWorkerProcess() || difference.IsFrontend()) && difference.Is(Aspect.Variable)
            && IsObserved(pair) && Variables.Contains(difference.Place.Key)),
        new(68, "no measurement windows", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.Is(Aspect.Variable, "SRT_MEASUREMENT_WINDOW_DIR")
            && difference.OnlyRecorded && IsObserved(pair)),
        new(135, "every process has a fingerprint of its own", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Preamble, "fingerprint")
            && difference is { Recorded: { } recorded, Planned: { } planned }
            && OfRank().Replace(planned, ".json") == recorded),
        new(135, "the agent takes fingerprints", static (difference, _) =>
            difference.OnlyPlanned
            && ((difference.Is(Aspect.Mount) && difference.Place.Key == "<OUTPUT_DIR>/bin")
                || (difference.IsWorkerProcess() && difference.Is(Aspect.Variable)
                    && difference.Place.Key is "SRTCTL_AGENT" or "SRTCTL_FINGERPRINT"))),
        new(154, "variables of the shell start no evaluation", static (difference, pair) =>
            pair.Recorded["evaluation", Aspect.Presence] is not null
            && ((difference.Is(Aspect.Presence) && difference.Place.Subject is "evaluation" or "benchmark")
                || difference.Is(Aspect.Order, "kinds"))),
        new(68, "no upload", static (difference, _) =>
            difference.IsOf("post-processing") && difference.OnlyRecorded),
    ];

    [GeneratedRegex(@"_r\d+\.json$")]
    private static partial Regex OfRank();

    private static bool IsObserved(LaunchPair pair) =>
        pair.Variant.Config?["telemetry"].TextOrNull("enabled") == "true"
        || pair.Variant.Config?["observability"].TextOrNull("enabled") == "true"
        || pair.Variant.Config?["observability"]?["tachometer"].TextOrNull("enabled") == "true";
}
