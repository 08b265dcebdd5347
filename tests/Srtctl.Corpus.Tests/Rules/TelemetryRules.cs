using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about telemetry and what happens after a run: recipes may ask for it, and it is not done yet.</summary>
internal static class TelemetryRules
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
        new(135, "containers are not fingerprinted", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Preamble, "fingerprint") && difference.OnlyRecorded),
        new(154, "variables of the shell start no evaluation", static (difference, pair) =>
            pair.Recorded["evaluation", Aspect.Presence] is not null
            && ((difference.Is(Aspect.Presence) && difference.Place.Subject is "evaluation" or "benchmark")
                || difference.Is(Aspect.Order, "kinds"))),
        new(68, "no upload", static (difference, _) =>
            difference.IsOf("post-processing") && difference.OnlyRecorded),
    ];

    private static bool IsObserved(LaunchPair pair) =>
        pair.Variant.Config?["telemetry"].TextOrNull("enabled") == "true"
        || pair.Variant.Config?["observability"].TextOrNull("enabled") == "true"
        || pair.Variant.Config?["observability"]?["tachometer"].TextOrNull("enabled") == "true";
}
